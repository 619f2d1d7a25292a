import type { ServerResponse } from "node:http";
import type { Limits } from "../../config/limits";
import type { ReachedBookmarks } from "../../neo4j/reached-bookmarks";
import { counted, overloaded } from "../errors/limit-exceeded";
import { NO_STORE, type Refusal, refusal, TRY_AGAIN } from "../errors/refusal";

/** How many transactions a member of a cluster may lag another; no member lags by more for long. */
const MAX_AHEAD = 1_000;

const FAR_AHEAD =
  "The header Graph-Bookmark names a state that the graph has not reached: send the one from the last answer, or leave it out.";

/** Resolves when the request may continue, or with its refusal. */
export type WaitingBookmarks = (bookmarks: readonly string[], response: ServerResponse) => Promise<Refusal | undefined>;

/** Milliseconds that a request waits, and those between two checks of the database. */
const PATIENCE = 1_000;
const LOOK = 50;

const NOT_REACHED =
  "Within a second, the database has not reached the state that the header Graph-Bookmark names: try again, or leave it out.";

/**
 * Lets requests wait until the database has reached their bookmarks, only a few at once. They wait here, and one periodic
 * check serves all: waiting in the database uses processor time the whole time. If the bookmarks are reached already, a
 * request does not wait and is not counted.
 */
export function waitingBookmarks(
  reached: Pick<ReachedBookmarks, "lacking">,
  { waitingBookmarks: most }: Pick<Limits, "waitingBookmarks">,
): WaitingBookmarks {
  let waiting = 0;
  // If the database does not answer, the request's own statement reports it.
  const lackingOf = (bookmarks: readonly string[]) => reached.lacking(bookmarks).catch(() => 0);

  async function wait(bookmarks: readonly string[], response: ServerResponse): Promise<Refusal | undefined> {
    const until = performance.now() + PATIENCE;
    while (performance.now() < until && !response.closed) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      if ((await lackingOf(bookmarks)) === 0) return undefined;
    }
    return refusal("SERVICE_UNAVAILABLE", NOT_REACHED, { headers: TRY_AGAIN });
  }

  return async (bookmarks, response) => {
    const lacking = await lackingOf(bookmarks);
    if (lacking === 0) return undefined;
    if (lacking > MAX_AHEAD) return refusal("BAD_REQUEST", FAR_AHEAD, { headers: NO_STORE });
    if (waiting >= most) {
      const message = `${counted(most)} requests wait for the database to reach their Graph-Bookmark, which is the limit: try again in a second, or leave the header out`;
      return overloaded({ limit: "waitingBookmarks", most, message });
    }
    waiting += 1;
    try {
      return await wait(bookmarks, response);
    } finally {
      waiting -= 1;
    }
  };
}
