import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import { BookmarkChain } from "../neo4j/bookmark-chain";
import type { SentStatement } from "../neo4j/statement-listener";
import { BOOKMARK_HEADER, chainOf, headerOf } from "./bookmark-header";
import type { Outcome, RequestWatch, Stage } from "./request-watch";

/** A request's watch that also knows which bookmarks its statements follow, and when its client has gone. */
class RequestScope implements RequestWatch {
  private gone: AbortController | undefined;

  constructor(
    private readonly watch: RequestWatch,
    private readonly response: ServerResponse,
    readonly bookmarks: BookmarkChain,
  ) {}

  /** Made when it is first asked for: most requests are answered before anybody could go away. */
  get signal(): AbortSignal {
    if (this.gone) return this.gone.signal;
    const controller = (this.gone = new AbortController());
    const look = () => {
      if (!this.response.writableFinished) controller.abort();
    };
    if (this.response.closed) look();
    else this.response.once("close", look);
    return controller.signal;
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

/**
 * Gives every request's statements one scope: they follow the bookmarks that the client sent, and know when it has gone.
 * Answers carry the bookmarks to send next. Register it behind watchRequests.
 */
export function requestScope(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const chain = chainOf(request.headers[BOOKMARK_HEADER]);
    if (chain instanceof BookmarkChain) {
      request.watch = new RequestScope(request.watch, reply.raw, chain);
      done();
      return;
    }
    void reply.code(400).send({ errors: [{ message: chain.problem, extensions: { code: "BAD_REQUEST" } }] });
  });
  app.addHook("onSend", ({ watch }, reply, payload, done) => {
    const header = watch.bookmarks && headerOf(watch.bookmarks);
    if (header !== undefined) reply.header(BOOKMARK_HEADER, header);
    done(null, payload);
  });
}
