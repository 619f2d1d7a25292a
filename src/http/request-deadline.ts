import type { ServerResponse } from "node:http";

/** The request has taken as long as it may. */
export class RequestTimedOut extends Error {
  override readonly name = "RequestTimedOut";

  constructor(readonly seconds: number) {
    super(`The request has taken ${String(seconds)} s.`);
  }
}

/** The client has closed its connection: nobody reads the answer. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** A signal that aborts with ClientGone where the connection closes before the answer is sent. */
export function clientGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  onceClosed(response, () => {
    if (!response.writableFinished) controller.abort(new ClientGone("The client is gone."));
  });
  return controller.signal;
}

/**
 * A signal that ends what is done for a request: after so many seconds with RequestTimedOut, and as soon as the client is
 * gone with ClientGone. Silent once the answer is sent.
 */
export function requestDeadline(response: ServerResponse, seconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new RequestTimedOut(seconds));
  }, seconds * 1000);
  onceClosed(response, () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new ClientGone("The client is gone."));
  });
  return controller.signal;
}

function onceClosed(response: ServerResponse, look: () => void): void {
  if (response.closed) look();
  else response.once("close", look);
}
