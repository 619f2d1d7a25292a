import type { FastifyInstance } from "fastify";
import { answerOptions, READING } from "./request/allow";

/**
 * /health/live: the process answers. /health/ready: the database answers too, so that queries will; 503 where it does
 * not, or where the server is about to stop. Neither tells why: the log does.
 */
export function healthHandler(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
  for (const url of ["/health/live", "/health/ready"]) answerOptions(app, url, READING);
}
