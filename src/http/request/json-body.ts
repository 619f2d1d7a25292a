import { isUtf8 } from "node:buffer";
import type { FastifyInstance } from "fastify";
import { pathText, repeatedKeys } from "../../json/repeated-keys";

/** A body that is not JSON with one clear meaning; the message is for the client. */
class AmbiguousBody extends Error {
  readonly code = "AMBIGUOUS_BODY";
  readonly statusCode = 400;
}

/**
 * Reads bodies of JSON. Refuses bytes that are not UTF-8, which fastify would replace. Refuses repeated keys, of which
 * JSON.parse uses the last. Both would silently change what is written.
 */
export function readJsonBodies(app: FastifyInstance): void {
  // A form of a foreign page can send text/plain without a preflight (CSRF).
  app.removeContentTypeParser("text/plain");
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) {
      done(new AmbiguousBody("The body is not UTF-8: encode its text in UTF-8."));
      return;
    }
    const text = body.toString("utf8");
    void parse(request, text, (error, value) => {
      const [path] = error ? [] : repeatedKeys(text);
      if (path)
        done(new AmbiguousBody(`The key \`${pathText(path)}\` occurs more than once in the body: remove all but one.`));
      else done(error, value as unknown);
    });
  });
}
