import { request } from "node:http";
import { readSettings } from "../../src/config/settings";
import { hostName } from "../../src/http/allowed-hosts";
import { runningServer, type RunningServer } from "../support/running-server";

it.each([
  ["localhost", "localhost"],
  ["localhost:4000", "localhost"],
  ["LocalHost.:4000", "localhost"],
  ["127.0.0.1:80", "127.0.0.1"],
  ["[::1]:4000", "::1"],
  ["policies.example", "policies.example"],
  ["a b", undefined],
  ["localhost/evil", undefined],
  ["evil.example@localhost", undefined],
  ["localhost?", undefined],
  ["localhost#", undefined],
  ["localhost\\evil", undefined],
  ["", undefined],
])("the header Host: %s names %s", (host, name) => {
  expect(hostName(host)).toBe(name);
});

describe("a server on loopback whose reading is open", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer(undefined, {}, null, { allowedHosts: ["policies.example"] });
  });
  afterAll(() => server.close());

  const send = (host: string, path: string) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      request(`${server.url}${path}`, { headers: { host } }, (response) => {
        let body = "";
        response
          .setEncoding("utf8")
          .on("data", (piece: string) => (body += piece))
          .on("end", () => {
            resolve({ status: response.statusCode, body });
          });
      })
        .on("error", reject)
        .end();
    });

  const paths = ["/", "/q", "/q/newest-policies.csv", "/openapi.json", "/assets/none.js"];

  it.each(paths)("does not answer %s under a foreign name", async (path) => {
    const { status, body } = await send("evil.example:4000", path);
    expect(status).toBe(421);
    expect(JSON.parse(body)).toMatchObject({
      errors: [
        {
          message:
            "This server does not answer for the host evil.example: use localhost, or let its operator add the host to ALLOWED_HOSTS.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });

  it.each(["localhost", "localhost:4000", "127.0.0.1", "[::1]:4000", "policies.example"])(
    "has the name %s",
    async (host) => {
      expect((await send(host, "/q")).status).toBe(200);
    },
  );

  it("answers /health under any name", async () => {
    expect((await send("evil.example", "/health/live")).status).toBe(200);
    expect((await send("evil.example", "/health/ready")).status).toBe(200);
  });

  it("sends no answer that may be used as a script, whatever its status is", async () => {
    for (const path of [...paths, "/health/live", "/graphql", "/q/none.csv", "/none", "/%"]) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect([path, headers.get("x-content-type-options")]).toEqual([path, "nosniff"]);
    }
  });
});

it.each<[settings: Record<string, string>, hosts: readonly string[] | undefined]>([
  [{}, []],
  [{ READ_ACCESS: "token" }, undefined],
  [{ HOST: "0.0.0.0" }, undefined],
  [{ ALLOWED_HOSTS: "policies.example, other.example" }, ["policies.example", "other.example"]],
  [{ HOST: "0.0.0.0", ALLOWED_HOSTS: "Policies.example" }, ["policies.example"]],
])("the settings %j allow these names in addition to loopback's: %j", (settings, hosts) => {
  expect(readSettings(settings).allowedHosts).toEqual(hosts);
});

it.each(["https://policies.example", "policies.example:4000", "a b", "*"])("ALLOWED_HOSTS=%s is refused", (text) => {
  expect(() => readSettings({ ALLOWED_HOSTS: text })).toThrow(
    "ALLOWED_HOSTS must be names of hosts without ports, separated by commas, such as policies.example.",
  );
});
