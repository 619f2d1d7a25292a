import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { startProgram } from "../start/started";
import { boltProxy } from "../support/bolt-proxy";
import { sharedNeo4j } from "../support/lent-neo4j";
import { faultTimeout, itInFull, pause, report, rounds } from "./fault-rounds";
import { knownAnswers, load } from "./load";

jest.setTimeout(faultTimeout);

let settings: { NEO4J_URI: string; NEO4J_USER: string; NEO4J_PASSWORD: string; PORT: string; HOST: string };
beforeAll(async () => {
  const { uri, user, password } = await sharedNeo4j();
  settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: "0", HOST: "127.0.0.1" };
});

/** The program over the tests' Neo4j, once it is ready. */
async function started() {
  const program = startProgram(settings);
  const { url } = await program.ready();
  return { program, url: url.replace(/\/$/, "") };
}

it("a server that gets SIGTERM answers every request that it accepted before it ends", async () => {
  const stops = rounds(1, 3);
  let [sent, refused] = [0, 0];
  for (let round = 0; round < stops; round++) {
    const { program, url } = await started();
    const clients = load(url, await knownAnswers(url), 16);
    while (clients.met.right < 200) await pause(20);
    program.process.kill("SIGTERM");
    expect(await program.ended()).toBe(0);
    const met = await clients.end();
    expect(met.broken).toEqual([]);
    expect(met.right + met.unavailable).toBe(met.sent);
    sent += met.sent;
    refused += met.refused;
  }
  report(
    `Server stopped: ${String(stops)} times; ${String(sent)} requests sent and answered, 0 lost, ${String(refused)} connections refused`,
  );
});

it("a server that stops reports it by Connection: close and /health/ready, also if its terminal is closed", async () => {
  const { program, url } = await started();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answer = (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get(`${url}${path}`, { agent }, (response) => {
        response.resume().on("end", () => {
          resolve(response);
        });
      }).on("error", reject);
    });
  const first = await answer("/health/ready");
  expect([first.statusCode, first.headers.connection]).toEqual([200, "keep-alive"]);
  const stopping = once(program.process.stdout ?? program.process, "data");
  program.process.kill("SIGHUP");
  await stopping;
  const last = await answer("/health/ready");
  expect([last.statusCode, last.headers.connection]).toEqual([503, "close"]);
  expect(await program.ended()).toBe(0);
});

// Writes are tried again for half a minute before a start fails.
itInFull("a start in whose midst the database goes ends with the code and the words for it", async () => {
  const proxy = await boltProxy(settings.NEO4J_URI);
  const program = startProgram({ ...settings, NEO4J_URI: proxy.uri });
  await new Promise<void>((resolve) => {
    program.process.stdout?.on("data", () => {
      if (program.output().includes("Applying constraints")) resolve();
    });
  });
  await proxy.cut();
  expect(await program.ended()).toBe(21);
  expect(program.output()).toContain("The database stopped answering while the server started");
  expect(program.output()).not.toMatch(/\n\s+at /);
  await proxy.close();
});
