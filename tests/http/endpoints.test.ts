import { once } from "node:events";
import { METHODS, request } from "node:http";
import { connect } from "node:net";
import { noopObserver } from "../../src/http/request/request-observer";
import { runningServer, type RunningServer } from "../support/running-server";

describe("the endpoints of the server", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  it("/health/live and /health/ready answer", async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: "live" });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: "ready" });
  });

  it("a path that does not exist is answered with a list of the endpoints", async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(
      "Not found. The page is at /, the GraphQL page at /graphiql, the GraphQL endpoint at /graphql, the datasets at /q.\n",
    );
  });

  it.each([
    ["a body that is not JSON", "{", 400, "BAD_REQUEST"],
    ["a body that is too large", JSON.stringify({ query: " ".repeat(1_000_001) }), 413, "LIMIT_EXCEEDED"],
  ])("%s is refused without internal details", async (_name, body, status, code) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(text).not.toMatch(/node_modules|\bat /);
  });

  it("a GET without the header that a browser's form cannot send is refused (CSRF)", async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent("{ policies { totalCount } }")}`);
    expect(response.status).toBe(400);
  });

  it.each([
    ["an answer", '{"query":"{ policies { totalCount } }"}', 200, "application/json"],
    ["a refused argument", '{"query":"{ policies(first: 500) { totalCount } }"}', 200, "application/json"],
    ["a document that is not valid", '{"query":"{"}', 200, "application/json"],
    ["a body in another charset", '{"query":"{ __typename }"}', 415, "application/json; charset=latin1"],
  ])("%s of /graphql is not stored by any cache", async (_name, body, status, type) => {
    const headers = { "content-type": type };
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
    expect(response.status).toBe(status);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("a hostile Host header causes no error of the server", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(
        `${server.url}/graphql`,
        { method: "POST", headers: { host: "a b:c", "content-type": "application/json" } },
        (response) => {
          resolve(response.statusCode);
        },
      );
      sent.on("error", reject);
      sent.end('{"query":"{ policies { totalCount } }"}');
    });
    expect(status).toBe(400);
  });

  it.each(["/health/live", "/health/ready", "/q", "/q/newest-policies.json"])(
    "%s is answered to HTTP/1.0, which has no Host",
    async (path) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname).setEncoding("utf8");
      let text = "";
      socket.on("data", (piece: string) => (text += piece)).write(`GET ${path} HTTP/1.0\r\n\r\n`);
      await once(socket, "close");
      expect(text).toMatch(/^HTTP\/1\.1 200 /u);
    },
  );

  const reading = ["GET", "HEAD", "OPTIONS"];
  it.each([
    ["/", reading],
    ["/assets/none.js", reading],
    ["/health/live", reading],
    ["/health/ready", reading],
    ["/q", reading],
    ["/q/newest-policies.json", reading],
    ["/q/newest-policies/schema.json", reading],
    ["/openapi.json", reading],
    ["/graphql", ["GET", "POST", "OPTIONS"]],
  ])("%s answers 405 to every method but %j, and lists these in Allow", async (path, accepted) => {
    for (const method of METHODS.filter((name) => name !== "CONNECT" && !accepted.includes(name))) {
      const { status, allow, text } = await sent(method, path);
      expect([method, status, allow]).toEqual([method, 405, accepted.join(", ")]);
      if (method !== "HEAD")
        expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "METHOD_NOT_ALLOWED" } }] });
    }
  });

  it("a method that is not accepted is refused before its body is read", async () => {
    const { status } = await sent("POST", "/q/newest-policies.json", "not JSON");
    expect(status).toBe(405);
  });

  it.each(["POST", "PROPFIND"])("a %s of a path that does not exist is 404", async (method) => {
    expect((await sent(method, "/nowhere")).status).toBe(404);
  });

  const sent = (method: string, path: string, body = "") =>
    new Promise<{ status: number | undefined; allow: string | undefined; text: string }>((resolve, reject) => {
      request(`${server.url}${path}`, { method, agent: false }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
        response.on("end", () => {
          resolve({ status: response.statusCode, allow: response.headers.allow, text });
        });
      })
        .on("error", reject)
        .end(body);
    });

  it("a running request may finish when the server stops", async () => {
    let seen: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      seen = resolve;
    });
    const observer = {
      request() {
        seen();
        return noopObserver;
      },
    };
    const stopping = await runningServer(undefined, {}, null, { observers: [observer] });
    const answer = stopping.request("{ policies { nodes { statements { evidence { quote } } } } }");
    await arrived;
    await stopping.close();
    expect((await answer).errors).toBeUndefined();
  });
});
