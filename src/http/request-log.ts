import { type FastifyError, type FastifyReply, type FastifyRequest, LogController } from "fastify";

/**
 * One structured line a request, when it is answered: what was asked for, the status and the milliseconds. The page's own
 * files are told at debug level only.
 */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // The line that tells the outcome tells of the request too.
  }

  override requestCompleted(error: FastifyError | null, request: FastifyRequest, reply: FastifyReply): void {
    const { method, url } = request;
    const line = { method, path: url.split("?", 1)[0], status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    if (error) request.log.error({ ...line, err: error }, "Request failed");
    else request.log[url.startsWith("/assets/") ? "debug" : "info"](line, "Request answered");
  }
}
