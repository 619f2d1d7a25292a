import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { startTracing, type Tracing } from "../../src/observing/tracing";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

/** OTLP's JSON, as far as it is checked (OpenTelemetry protocol, JSON Protobuf Encoding). */
interface ExportRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code: number };
}

const [INTERNAL, SERVER, CLIENT] = [1, 2, 3];
const ERROR = 2;

/** A collector of this test: stores what is posted to /v1/traces. */
const received: ExportRequest[] = [];
let bytes = "";
const collector: Server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
  request.on("end", () => {
    if (request.url === "/v1/traces") received.push(JSON.parse(body) as ExportRequest);
    bytes += body;
    response.setHeader("content-type", "application/json").end("{}");
  });
});

const attributesOf = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

let tracing: Tracing;
let server: RunningServer;

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = `http://127.0.0.1:${String(port)}`;
  process.env["OTEL_RESOURCE_ATTRIBUTES"] = "deployment.environment.name=tests";
  const { uri } = await sharedNeo4j();
  tracing = await startTracing({ databaseUri: uri, version: "1.2.3", onProblem: (message) => problems.push(message) });
  server = await runningServer(openTestDatabase(), {}, null, { observers: [tracing.observer] });
  const post = (body: object, headers: Record<string, string>) =>
    fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    }).then((response) => response.text());
  const query = "query Named($id: ID!) { policy(id: $id) { title } policies { totalCount } }";
  await post({ query, variables: { id: "a-secret-value" } }, { traceparent, "x-request-id": "traced-1" });
  await post({ query, variables: { id: "a-secret-value" } }, { "x-request-id": "traced-2" });
  await post({ query }, { traceparent: unsampled, "x-request-id": "traced-3" });
  await post({ query: "{ nothing }" }, { "x-request-id": "traced-4" });
  await (await fetch(`${server.url}/q/domain-matrix.csv`, { headers: { "x-request-id": "traced-5" } })).text();
  await server.close();
  await tracing.close();
  spans.push(...received.flatMap(({ resourceSpans }) => resourceSpans.flatMap(spansOfResource)));
});
afterAll(() => {
  delete process.env["OTEL_EXPORTER_OTLP_ENDPOINT"];
  delete process.env["OTEL_RESOURCE_ATTRIBUTES"];
  return new Promise((resolve) => collector.close(resolve));
});

const traceId = "0af7651916cd43dd8448eb211c80319c";
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
const unsampled = "00-1af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

const spans: SentSpan[] = [];
const problems: string[] = [];
const spansOfResource = ({ scopeSpans }: ExportRequest["resourceSpans"][number]) =>
  scopeSpans.flatMap((scope) => scope.spans);

/** The span of a request, and those below it. */
function traceOf(requestId: string) {
  const root = spans.find(({ attributes }) => attributesOf(attributes)["policygraph.request.id"] === requestId);
  if (!root) throw new Error(`There is no span of the request ${requestId}.`);
  return { root, below: spans.filter(({ parentSpanId }) => parentSpanId === root.spanId) };
}

const names = (below: readonly SentSpan[]) => below.map(({ name }) => name).sort();

describe("the traces of requests, as a collector receives them", () => {
  it("continue the trace that the client began", () => {
    const { root, below } = traceOf("traced-1");
    expect(root).toMatchObject({ traceId, parentSpanId: "b7ad6b7169203331", name: "POST /graphql", kind: SERVER });
    expect(below.map((span) => span.traceId)).toEqual(below.map(() => traceId));
  });

  it("have a span for each step and each statement below the request's, within its time", () => {
    const { root, below } = traceOf("traced-1");
    expect(names(below)).toEqual(["graphql.compile", "graphql.parse", "graphql.validate", "neo4j.read", "neo4j.read"]);
    for (const { name, kind, startTimeUnixNano, endTimeUnixNano } of below) {
      expect(kind).toBe(name === "neo4j.read" ? CLIENT : INTERNAL);
      expect(BigInt(startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(root.startTimeUnixNano));
      expect(BigInt(endTimeUnixNano)).toBeLessThanOrEqual(BigInt(root.endTimeUnixNano));
    }
  });

  it("have no span for parsing and validating a query that is cached", () => {
    expect(names(traceOf("traced-2").below)).toEqual(["graphql.compile", "neo4j.read", "neo4j.read"]);
  });

  it("use the names of the conventions", async () => {
    const { root, below } = traceOf("traced-1");
    expect(attributesOf(root.attributes)).toEqual({
      "graphql.operation.name": "Named",
      "graphql.operation.type": "query",
      "http.request.method": "POST",
      "http.response.status_code": 200,
      "http.route": "/graphql",
      "policygraph.request.id": "traced-1",
      "url.path": "/graphql",
      "url.scheme": "http",
    });
    const { hostname, port } = new URL((await sharedNeo4j()).uri);
    const statements = below.filter(({ name }) => name === "neo4j.read");
    for (const { attributes } of statements) {
      expect(attributesOf(attributes)).toEqual({
        "db.system.name": "neo4j",
        "policygraph.statement.kind": "read",
        "policygraph.statement.shape": expect.stringMatching(/^[0-9a-f]{12}$/) as string,
        "server.address": hostname,
        "server.port": Number(port),
      });
    }
    const [resource] = received.flatMap(({ resourceSpans }) => resourceSpans.map((of) => of.resource));
    expect(attributesOf(resource?.attributes ?? [])).toMatchObject({
      "service.name": "policy-graph",
      "service.version": "1.2.3",
      "deployment.environment.name": "tests",
    });
  });

  it("mark what failed", () => {
    const { root, below } = traceOf("traced-4");
    expect(attributesOf(root.attributes)["policygraph.error.codes"]).toEqual({
      values: [{ stringValue: "GRAPHQL_VALIDATION_FAILED" }],
    });
    expect(below.find(({ name }) => name === "graphql.validate")?.status.code).toBe(ERROR);
  });

  it("include the statements of tables", () => {
    const { root, below } = traceOf("traced-5");
    expect(root.name).toBe("GET /q/:name");
    expect(names(below)).toEqual(["graphql.compile", "neo4j.read", "neo4j.read", "neo4j.read"]);
  });

  it("leave out requests that the client does not trace, and every value", () => {
    expect(spans.filter((span) => span.traceId === unsampled.split("-")[1])).toEqual([]);
    expect(spans.length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    expect(bytes).not.toContain("a-secret-value");
    expect(bytes).not.toContain("MATCH");
  });
});
