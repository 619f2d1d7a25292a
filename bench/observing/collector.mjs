// @ts-check
import { once } from "node:events";
import { createServer } from "node:http";

/** A collector of traces that throws away what it receives and counts the bytes. */
export async function startCollector() {
  let bytes = 0;
  const server = createServer((request, response) => {
    request.on("data", (chunk) => (bytes += chunk.length));
    request.on("end", () => response.setHeader("content-type", "application/json").end("{}"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    bytes: () => bytes,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
