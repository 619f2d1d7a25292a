import type { FastifyInstance } from "fastify";
import { answerOtherMethods, READING } from "./request/allow";

/**
 * /health/live: the process answers. /health/ready: the database answers too, so queries will be answered; 503 if it does
 * not answer, or if the server is about to stop. Neither says why: the log does.
 */
export function healthHandler(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
  for (const url of ["/health/live", "/health/ready"]) answerOtherMethods(app, url, READING);
}
