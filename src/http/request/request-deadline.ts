import type { ServerResponse } from "node:http";
import { type Cancellation, CancellationSource } from "../../neo4j/cancellation";

/** The request has reached its time limit. */
export class RequestTimedOut extends Error {
  override readonly name = "RequestTimedOut";

  constructor(readonly seconds: number) {
    super(`The request has taken ${String(seconds)} s.`);
  }
}

/** The client has closed its connection: no client reads the answer. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** Aborts with ClientGone if the connection closes before the answer is sent. */
export function clientGone(response: ServerResponse): Cancellation {
  const gone = new CancellationSource();
  onceClosed(response, () => {
    if (!response.writableFinished) gone.abort(new ClientGone("The client is gone."));
  });
  return gone;
}

/**
 * Ends the work of a request: after so many seconds with RequestTimedOut, and as soon as the client is gone with ClientGone.
 * Does nothing once the answer is sent.
 */
export function requestDeadline(response: ServerResponse, seconds: number): Cancellation {
  const deadline = new CancellationSource();
  const timer = setTimeout(() => {
    deadline.abort(new RequestTimedOut(seconds));
  }, seconds * 1000);
  onceClosed(response, () => {
    clearTimeout(timer);
    if (!response.writableFinished) deadline.abort(new ClientGone("The client is gone."));
  });
  return deadline;
}

function onceClosed(response: ServerResponse, look: () => void): void {
  if (response.closed) look();
  else response.once("close", look);
}
