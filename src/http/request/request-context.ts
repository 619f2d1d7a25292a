import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { BookmarkChain } from "../../neo4j/bookmark-chain";
import type { Cancellation } from "../../neo4j/cancellation";
import type { ReachedBookmarks } from "../../neo4j/reached-bookmarks";
import type { StatementContext } from "../../neo4j/statement-context";
import type { Limits } from "../../config/limits";
import { refusal } from "../errors/refusal";
import { sendRefusal } from "../errors/send-refusal";
import { BOOKMARK_HEADER, chainOf, headerOf } from "./bookmark-header";
import { isLimited } from "../limits/requests-in-flight";
import { waitingBookmarks } from "../limits/waiting-bookmarks";
import { clientGone, requestDeadline } from "./request-deadline";
import type { RequestObserver } from "./request-observer";

declare module "fastify" {
  interface FastifyRequest {
    /** Null until requestContexts has read the bookmarks. */
    requestContext: RequestContext | null;
  }
}

/** What the work of one request shares. Its statements use it as their context. */
export interface RequestContext extends Required<StatementContext> {
  readonly observer: RequestObserver;
}

/** The signals are made at their first use: a request that runs no statement needs none. */
class ContextOfResponse implements RequestContext {
  private ownSignal: Cancellation | undefined;
  private ownGone: Cancellation | undefined;

  constructor(
    readonly observer: RequestObserver,
    readonly bookmarks: BookmarkChain,
    private readonly response: ServerResponse,
    private readonly seconds: number,
  ) {}

  get signal(): Cancellation {
    return (this.ownSignal ??= requestDeadline(this.response, this.seconds));
  }

  get clientGone(): Cancellation {
    return (this.ownGone ??= clientGone(this.response));
  }
}

/** The context of a request that no step has refused. */
export function contextOf({ requestContext }: Pick<FastifyRequest, "requestContext">): RequestContext {
  if (!requestContext) throw new Error("The request has no context before its bookmarks are read.");
  return requestContext;
}

/** The same context without a time limit: rows that are streamed last as long as their reader. */
export const withoutDeadline = ({ observer, bookmarks, clientGone }: RequestContext): RequestContext => ({
  observer,
  bookmarks,
  signal: clientGone,
  clientGone,
});

export interface RequestContextOptions {
  readonly limits: Pick<Limits, "requestSeconds" | "waitingBookmarks">;
  /** What the database has reached. */
  readonly reached: Pick<ReachedBookmarks, "lacking">;
}

/**
 * Gives every request its context: its statements follow the bookmarks that the client sent, end when the request's
 * time is up, and know when the client is gone. Answers carry the bookmarks to send next. Register it after observeRequests.
 */
export function requestContexts(app: FastifyInstance, { limits, reached }: RequestContextOptions): void {
  app.decorateRequest("requestContext", null);
  const mayWait = waitingBookmarks(reached, limits);
  app.addHook("onRequest", (request, reply, done) => {
    const chain = chainOf(request.headers[BOOKMARK_HEADER]);
    if (!(chain instanceof BookmarkChain)) {
      sendRefusal(reply, refusal("BAD_REQUEST", chain.problem));
      return;
    }
    request.requestContext = new ContextOfResponse(request.observer, chain, reply.raw, limits.requestSeconds);
    if (chain.bookmarks.length === 0 || !isLimited(request)) {
      done();
      return;
    }
    void mayWait(chain.bookmarks, reply.raw).then((refused) => {
      if (refused) sendRefusal(reply, refused);
      else done();
    });
  });
  app.addHook("onSend", ({ requestContext }, reply, payload, done) => {
    const header = requestContext ? headerOf(requestContext.bookmarks) : undefined;
    if (header !== undefined) reply.header(BOOKMARK_HEADER, header);
    done(null, payload);
  });
}
