// @ts-check
import { createServer } from "node:http";
import { cases } from "../cases/cases.mjs";
import { announce, openDriver } from "./environment.mjs";

/**
 * What hand-written code could reach: for each case one Cypher statement, run in one round trip, its rows named and
 * written as JSON behind Node's own HTTP server. No GraphQL, no validation, no pool but the driver's.
 */
const driver = openDriver();
const floors = new Map(cases.flatMap(({ name, servers: { floor } }) => (floor ? [[`/${name}`, floor]] : [])));

/** @param {import("node:http").IncomingMessage} request */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

/** @param {import("../cases/case.mjs").Floor} floor @param {Record<string, unknown>} variables */
async function answer({ statement, parameters, shape }, variables) {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const { records } = await session.run(statement, parameters(variables));
    return JSON.stringify({ data: shape(records.map((record) => record.get(0))) });
  } finally {
    void session.close();
  }
}

const server = createServer((request, response) => {
  const floor = floors.get(request.url ?? "");
  if (floor === undefined) {
    response.writeHead(404).end();
    return;
  }
  bodyOf(request)
    .then((variables) => answer(floor, variables))
    .then(
      (body) => response.writeHead(200, { "content-type": "application/json" }).end(body),
      (error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] })),
    );
});

server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  announce(`http://127.0.0.1:${String(address.port)}`);
});
process.once("SIGTERM", () => process.exit(0));
