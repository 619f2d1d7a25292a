import { type FastifyError, type FastifyReply, type FastifyRequest, LogController } from "fastify";
import { pathOf } from "./request-target";

const isRoutine = /^\/(assets|health)\//u;

/**
 * Writes one structured line for each request, when it is answered: its id, its method and path, the status, the
 * milliseconds, the name of the operation, the codes of errors, and the user if known. The page's own files, and the checks
 * of /health that arrive every few seconds, are logged at debug level only.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: "requestId" });
  }

  override incomingRequest(): void {
    // The line of the outcome describes the request too.
  }

  override requestCompleted(error: FastifyError | null, request: FastifyRequest, reply: FastifyReply): void {
    const { method, url, reported, user } = request;
    const ms = Math.round(reply.elapsedTime);
    const line = { method, path: pathOf(request), status: reply.statusCode, ms, ...reported, user: user?.name };
    if (error) request.log.error({ ...line, err: error }, "Request failed");
    else request.log[isRoutine.test(url) ? "debug" : "info"](line, "Request answered");
  }
}
