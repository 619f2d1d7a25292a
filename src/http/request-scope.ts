import type { FastifyInstance, FastifyReply } from "fastify";
import { BookmarkChain } from "../neo4j/bookmark-chain";
import { currentScope, type StatementScope, withinScope } from "../neo4j/statement-scope";
import { BOOKMARK_HEADER, chainOf, headerOf } from "./bookmark-header";

/** Made when it is first asked for: most requests are answered before anybody could go away. */
function scopeOf({ raw }: FastifyReply, bookmarks: BookmarkChain): StatementScope {
  let gone: AbortController | undefined;
  return {
    bookmarks,
    get signal() {
      if (gone) return gone.signal;
      const controller = (gone = new AbortController());
      const look = () => {
        if (!raw.writableFinished) controller.abort();
      };
      if (raw.closed) look();
      else raw.once("close", look);
      return controller.signal;
    },
  };
}

/**
 * Gives every request's statements one scope: they follow the bookmarks that the client sent, and know when it has gone.
 * Answers carry the bookmarks to send next.
 */
export function requestScope(app: FastifyInstance): void {
  // Behind the body's parser, which goes on in the connection's own context.
  app.addHook("preHandler", (request, reply, done) => {
    const chain = chainOf(request.headers[BOOKMARK_HEADER]);
    if (chain instanceof BookmarkChain) {
      withinScope(scopeOf(reply, chain), done);
      return;
    }
    void reply.code(400).send({ errors: [{ message: chain.problem, extensions: { code: "BAD_REQUEST" } }] });
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    const scope = currentScope();
    const header = scope && headerOf(scope.bookmarks);
    if (header !== undefined) reply.header(BOOKMARK_HEADER, header);
    done(null, payload);
  });
}
