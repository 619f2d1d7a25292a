import fastify from "fastify";
import type { Server } from "./server";

/** The metrics as Prometheus reads them. */
export interface MetricsText {
  readonly contentType: string;
  text(): Promise<string>;
}

/** /metrics on a port of its own: its content is for the operator and not for the public. */
export function metricsServer(metrics: MetricsText): Server {
  const app = fastify({ forceCloseConnections: true });
  app.get("/metrics", async (_request, reply) => {
    const text = await metrics.text();
    return reply.type(metrics.contentType).send(text);
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).type("text/plain").send("Metrics are at /metrics.\n"));
  return {
    async listen({ host, port }) {
      await app.listen({ host, port });
      const [address] = app.addresses();
      return typeof address === "object" ? address.port : port;
    },
    close: () => app.close(),
  };
}
