import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import { BookmarkChain } from "../../neo4j/bookmark-chain";
import type { Cancellation } from "../../neo4j/cancellation";
import type { ReachedBookmarks } from "../../neo4j/reached-bookmarks";
import type { SentStatement } from "../../neo4j/statement-listener";
import type { Limits } from "../../config/limits";
import { refusal } from "../errors/refusal";
import { sendRefusal } from "../errors/send-refusal";
import { BOOKMARK_HEADER, chainOf, headerOf } from "./bookmark-header";
import { isLimited } from "../limits/requests-in-flight";
import { waitingBookmarks } from "../limits/waiting-bookmarks";
import { clientGone, requestDeadline } from "./request-deadline";
import type { Outcome, RequestWatch, Stage } from "./request-watch";

/**
 * A request's watch that also knows which bookmarks its statements follow, when its time is up and when its client is gone.
 * The signals are made at their first use: a request that runs no statement needs none.
 */
class RequestScope implements RequestWatch {
  private ownSignal: Cancellation | undefined;
  private ownGone: Cancellation | undefined;

  constructor(
    private readonly watch: RequestWatch,
    private readonly response: ServerResponse,
    private readonly seconds: number,
    readonly bookmarks: BookmarkChain,
  ) {}

  get signal(): Cancellation {
    return (this.ownSignal ??= requestDeadline(this.response, this.seconds));
  }

  get gone(): Cancellation {
    return (this.ownGone ??= clientGone(this.response));
  }

  operation(type: string, name: string | undefined): void {
    this.watch.operation(type, name);
  }

  stage(stage: Stage) {
    return this.watch.stage(stage);
  }

  statement(sent: SentStatement) {
    return this.watch.statement(sent);
  }

  answered(outcome: Outcome): void {
    this.watch.answered(outcome);
  }
}

/** The same request without a time limit: rows that are streamed last as long as their reader. */
export const withoutDeadline = (watch: RequestWatch): RequestWatch =>
  Object.create(watch, { signal: { get: () => watch.gone } }) as RequestWatch;

export interface RequestScopeOptions {
  readonly limits: Pick<Limits, "requestSeconds" | "waitingBookmarks">;
  /** What the database has reached. */
  readonly reached: Pick<ReachedBookmarks, "lacking">;
}

/**
 * Gives the statements of every request one scope: they follow the bookmarks that the client sent, end when the request's
 * time is up, and know when the client is gone. Answers carry the bookmarks to send next. Register it after watchRequests.
 */
export function requestScope(app: FastifyInstance, { limits, reached }: RequestScopeOptions): void {
  const mayWait = waitingBookmarks(reached, limits);
  app.addHook("onRequest", (request, reply, done) => {
    const chain = chainOf(request.headers[BOOKMARK_HEADER]);
    if (!(chain instanceof BookmarkChain)) {
      sendRefusal(reply, refusal("BAD_REQUEST", chain.problem));
      return;
    }
    request.watch = new RequestScope(request.watch, reply.raw, limits.requestSeconds, chain);
    if (chain.bookmarks.length === 0 || !isLimited(request)) {
      done();
      return;
    }
    void mayWait(chain.bookmarks, reply.raw).then((refused) => {
      if (refused) sendRefusal(reply, refused);
      else done();
    });
  });
  app.addHook("onSend", ({ watch }, reply, payload, done) => {
    const header = watch.bookmarks && headerOf(watch.bookmarks);
    if (header !== undefined) reply.header(BOOKMARK_HEADER, header);
    done(null, payload);
  });
}
