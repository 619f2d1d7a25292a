import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { metricsServer } from "../../src/http/metrics-server";
import type { Server } from "../../src/http/server";
import { Metrics } from "../../src/observing/metrics";
import { POOL_SIZE } from "../../src/neo4j/connect";
import { editableGraph } from "../editing/editable-graph";
import { Editor } from "../editing/editor";
import { firstPolicy, organizations, sources } from "../editing/inputs";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";

const metrics = new Metrics();
let server: RunningServer;
let endpoint: Server;
let address: string;

beforeAll(async () => {
  const database = await openTestDatabase();
  metrics.watchPool({ pool: () => database.pool(), max: POOL_SIZE });
  const onCompiled = (isCached: boolean) => {
    metrics.compiled(isCached);
  };
  server = await runningServer(database, {}, null, { observers: [metrics], onCompiled });
  endpoint = metricsServer(metrics);
  address = `http://127.0.0.1:${String(await endpoint.listen({ host: "127.0.0.1", port: 0 }))}`;
});
afterAll(async () => {
  await endpoint.close();
  await server.close();
});

/** The samples that /metrics returns, by name and labels, and the types of the families. */
async function scrape() {
  const response = await fetch(`${address}/metrics`);
  const text = await response.text();
  const lines = text.split("\n");
  const samples = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([a-z_]+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, Number(value)] as const];
    }),
  );
  const types = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = "", type = ""]) => [name, type]));
  return { contentType: response.headers.get("content-type"), samples, types };
}

/** By how much the samples increased while the work was done. */
async function rise(work: () => Promise<unknown>, ...names: readonly string[]): Promise<number[]> {
  const before = (await scrape()).samples;
  await work();
  // A request is counted when its last byte has been sent, which the client may see earlier.
  await new Promise((resolve) => setImmediate(resolve));
  const after = (await scrape()).samples;
  return names.map((name) => (after.get(name) ?? 0) - (before.get(name) ?? 0));
}

const requests = (endpoint: string, status: number) =>
  `policy_graph_http_request_duration_seconds_count{endpoint="${endpoint}",status="${String(status)}"}`;
const errors = (endpoint: string, code: string) => `policy_graph_errors_total{endpoint="${endpoint}",code="${code}"}`;
const statements = (outcome: string) =>
  `policy_graph_statement_duration_seconds_count{kind="read",outcome="${outcome}"}`;
const compiled = (result: string) => `policy_graph_compiled_operations_total{result="${result}"}`;

describe("the metrics", () => {
  it("are text that Prometheus reads, at /metrics of a separate port only", async () => {
    expect((await scrape()).contentType).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect((await fetch(`${address}/`)).status).toBe(404);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  });

  it("count requests by endpoint and status", async () => {
    const work = async () => {
      await server.request("{ __typename }");
      await server.request("{ nothing }");
      for (const path of ["/q", "/q/nothing", "/openapi.json", "/health/live", "/", "/nowhere", "/policy/nothing"]) {
        await (await fetch(server.url + path)).text();
      }
    };
    const names = [
      requests("graphql", 200),
      requests("graphql", 400),
      requests("datasets", 200),
      requests("datasets", 404),
      requests("health", 200),
      requests("page", 200),
      requests("page", 404),
      requests("entities", 404),
    ];
    expect(await rise(work, ...names)).toEqual([1, 1, 2, 1, 1, 1, 1, 1]);
  });

  it("count errors by code", async () => {
    const work = async () => {
      await server.request("{ policies(first: 999) { totalCount } a: policies(first: 999) { totalCount } }");
      await server.request("{");
      await (await fetch(`${server.url}/q/domain-matrix?nothing=1`)).text();
    };
    const names = [
      errors("graphql", "BAD_USER_INPUT"),
      errors("graphql", "GRAPHQL_PARSE_FAILED"),
      errors("datasets", "BAD_USER_INPUT"),
    ];
    expect(await rise(work, ...names)).toEqual([1, 1, 1]);
  });

  it("count statements, and operations whose compilation was cached", async () => {
    const work = async () => {
      for (const first of [1, 2, 1])
        await server.data("query ($first: Int) { domains(first: $first) { totalCount } }", { first });
    };
    expect(await rise(work, statements("success"), compiled("miss"), compiled("hit"))).toEqual([3, 2, 1]);
  });

  it("report the connections to the database", async () => {
    await Promise.all([1, 2, 3].map(() => server.data("{ policies { totalCount } }")));
    const { samples } = await scrape();
    const [inUse, idle] = ["in_use", "idle"].map((state) =>
      samples.get(`policy_graph_database_connections{state="${state}"}`),
    );
    expect(Number(inUse) + Number(idle)).toBeGreaterThanOrEqual(1);
    expect(Number(inUse) + Number(idle)).toBeLessThanOrEqual(3);
    expect(samples.get("policy_graph_database_connections_max")).toBe(POOL_SIZE);
  });

  it("count the policies that a mutation wrote, and its transaction; a dry run has none", async () => {
    const onImported = (written: number) => {
      metrics.imported(written, 1);
    };
    const graph = await editableGraph({ onImported });
    const editor = new Editor(() => graph);
    try {
      await editor.import("sources", sources);
      await editor.import("organizations", organizations);
      const work = async () => {
        await editor.import("policies", [firstPolicy], { dryRun: true });
        await editor.import("policies", [firstPolicy]);
      };
      const names = ["policy_graph_import_policies_total", "policy_graph_import_batches_total"];
      expect(await rise(work, ...names)).toEqual([1, 1]);
    } finally {
      await graph.close();
    }
  });

  it("are those of the table in docs/observing.md, with its types and labels", async () => {
    const document = readFileSync(join(project.root, "docs", "observing.md"), "utf8");
    const reported = [...document.matchAll(/^\| `(policy_graph_\w+)` +\| (\w+) +\| (.*?) +\|/gm)].map(
      ([, name, type, labels = ""]) => ({
        name,
        type,
        labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label),
      }),
    );
    const { samples, types } = await scrape();
    const labelsOf = (family: string) => {
      const sample = [...samples.keys()].find((name) => new RegExp(`^${family}(_count)?(\\{|$)`).test(name));
      return [...String(sample).matchAll(/(\w+)="/g)].map(([, label]) => label);
    };
    const own = [...types].filter(([name]) => name.startsWith("policy_graph_"));
    expect(reported).toEqual(own.map(([name, type]) => ({ name, type, labels: labelsOf(name) })));
    const others = [...types.keys()].filter((name) => !name.startsWith("policy_graph_"));
    expect(others.length).toBeGreaterThan(10);
    for (const name of others) expect(name).toMatch(/^(nodejs|process)_/);
  });
});
