import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { sharedNeo4j } from "../support/lent-neo4j";
import { startProgram, titleOf } from "./started";

describe("npm start with a user's own database", () => {
  let settings: { NEO4J_URI: string; NEO4J_USER: string; NEO4J_PASSWORD: string; PORT: string; HOST: string };
  beforeAll(async () => {
    const { uri, user, password } = await sharedNeo4j();
    settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: "0", HOST: "127.0.0.1" };
  });

  it.each(["bolt", "neo4j"])("uses it by %s:// and starts none", async (scheme) => {
    const paths: unknown[] = [];
    const collector = createServer((request, response) => {
      paths.push(request.url);
      response.end("{}");
    });
    await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
    const started = startProgram({
      ...settings,
      NEO4J_URI: settings.NEO4J_URI.replace("bolt:", `${scheme}:`),
      JAVA_HOME: "/nowhere",
      METRICS_PORT: "0",
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`,
    });
    const ended = started.ended();
    await new Promise<void>((resolve, reject) => {
      started.process.stdout?.on("data", () => {
        if (started.output().includes("Stop it with Ctrl-C")) resolve();
      });
      void ended.then(() => {
        reject(new Error(started.output()));
      });
    });
    const url = /Page\s+(http:\S+)/.exec(started.output())?.[1] ?? "";
    expect(await titleOf(url, "weifang-metaverse-policies-2023")).toBe("关于加快推动元宇宙产业发展的若干政策");
    expect(started.output()).not.toContain("Starting Neo4j");
    const metrics = await (await fetch(/Metrics\s+(http:\S+)/.exec(started.output())?.[1] ?? "")).text();
    expect(metrics).toContain('policy_graph_http_request_duration_seconds_count{endpoint="graphql",status="200"} 1');
    // The saved queries may still be running in advance.
    expect(metrics).toMatch(/policy_graph_database_connections\{state="\w+"\} [1-9]/);
    started.process.kill("SIGTERM");
    expect(await ended).toBe(0);
    // What was still to be sent is sent before the program ends.
    expect(paths).toEqual(["/v1/traces"]);
    collector.close();
  });

  it.each([
    ["a password that is refused", { NEO4J_PASSWORD: "wrong" }, 22, /refuses the user neo4j/],
    [
      "a database that does not answer",
      { NEO4J_URI: "bolt://127.0.0.1:9" },
      21,
      /Neo4j does not answer at bolt:\/\/127\.0\.0\.1:9/,
    ],
    ["an address that is not valid", { NEO4J_URI: "http://127.0.0.1:7474" }, 2, /NEO4J_URI must be like/],
    ["no password", { NEO4J_PASSWORD: "" }, 2, /NEO4J_PASSWORD must be set/],
    ["a port that is not valid", { PORT: "65536" }, 2, /PORT must be a whole number from 0 to 65535/],
    [
      "saved queries that are not tables",
      { SAVED_QUERIES: join(__dirname, "broken-queries") },
      2,
      /Saved queries cannot be served:\n {2}\S+counts\.graphql: selects no list of objects, so it has no rows\.\n/,
    ],
    ["an unknown log level", { LOG_LEVEL: "loud" }, 2, /LOG_LEVEL must be one of/],
  ])("%s is reported with a message and an exit code of its own", async (_name, changed, exitCode, message) => {
    const started = startProgram({ ...settings, ...changed });
    expect(await started.ended()).toBe(exitCode);
    expect(started.output()).toMatch(message);
    expect(started.output()).not.toMatch(/\n\s+at /);
  });

  it("ends with a message of its own where the port is taken", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const { port } = holder.address() as AddressInfo;
    const started = startProgram({ ...settings, PORT: String(port) });
    expect(await started.ended()).toBe(20);
    expect(started.output()).toContain(`Port ${String(port)} on 127.0.0.1 is in use`);
    holder.close();
  });
});
