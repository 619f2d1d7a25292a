import type { ServerResponse } from "node:http";
import type { Limits } from "../../config/limits";
import type { ReachedBookmarks } from "../../neo4j/reached-bookmarks";
import { badRequest } from "../bad-request";
import { counted, noPlace } from "./limit-exceeded";

/** How many transactions a member of a cluster may be behind another; none is behind by more for long. */
const MOST_BEHIND = 1_000;

const FAR_AHEAD =
  "The header Graph-Bookmark names a state that the graph has not reached: send that of the last answer, or leave it out.";

/** Why a request may not wait, with the status of its answer. */
export interface WaitRefused {
  readonly status: 400 | 503;
  readonly body: object;
}

export type WaitingBookmarks = (
  bookmarks: readonly string[],
  response: ServerResponse,
) => Promise<WaitRefused | undefined>;

/**
 * Bounds the requests that wait in the database until it has reached their bookmarks. One that it has reached waits for
 * nothing, and is not counted. A request that waits counts until its answer is sent or its connection is gone.
 */
export function waitingBookmarks(
  reached: Pick<ReachedBookmarks, "lacking">,
  { waitingBookmarks: most }: Pick<Limits, "waitingBookmarks">,
): WaitingBookmarks {
  let waiting = 0;
  return async (bookmarks, response) => {
    // Where the database does not answer, the request's own statement says so.
    const lacking = await reached.lacking(bookmarks).catch(() => 1);
    if (lacking === 0) return undefined;
    if (lacking > MOST_BEHIND) return { status: 400, body: badRequest(FAR_AHEAD) };
    if (waiting >= most) {
      const message = `${counted(most)} requests wait for the database to reach their Graph-Bookmark, as many as are allowed: ask again in a second, or leave the header out`;
      return { status: 503, body: noPlace({ limit: "waitingBookmarks", most, message }) };
    }
    waiting += 1;
    response.once("close", () => {
      waiting -= 1;
    });
    return undefined;
  };
}
