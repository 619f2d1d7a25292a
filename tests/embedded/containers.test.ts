import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { parse } from "yaml";
import { readSettings } from "../../src/config/settings";
import { project } from "./workplace";

// The machine of the tests may have no container engine: this checks what can be checked without one.
const read = (path: string) => readFileSync(join(project, path), "utf8");

interface Service {
  readonly image?: string;
  readonly environment: Record<string, string>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly logging?: unknown;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
}
const compose = parse(read("docker-compose.yml"), { merge: true }) as {
  readonly services: { readonly neo4j: Service; readonly server: Service };
  readonly volumes: Record<string, unknown>;
};
const { neo4j, server } = compose.services;
const dockerfile = read("Dockerfile");

describe("docker-compose.yml", () => {
  test("runs the Neo4j version that the embedded database is, in the Community Edition", () => {
    const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(read("src/neo4j/embedded/pom.xml"))?.[1];
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
  });

  test("stores the volumes of Neo4j's image under names, and publishes only the server, only to this machine", () => {
    const volumes = neo4j.volumes?.map((volume) => volume.split(":")) ?? [];
    expect(volumes.map(([, path]) => path)).toEqual(["/data", "/logs"]);
    expect(Object.keys(compose.volumes)).toEqual(volumes.map(([name]) => name));
    expect(neo4j.ports).toBeUndefined();
    expect(server.ports).toEqual(["127.0.0.1:${SERVER_PORT:-4000}:4000"]);
  });

  test("answers only to this machine's own names, as a server on loopback does", () => {
    expect(server.environment["ALLOWED_HOSTS"]).toBe("${ALLOWED_HOSTS:-localhost}");
  });

  test("limits the size of logs", () => {
    for (const { logging } of [neo4j, server])
      expect(logging).toEqual({ driver: "json-file", options: { "max-size": "10m", "max-file": "3" } });
  });

  test("requires a password, and provides only settings that the server reads", () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.*password.*\}$/);
    const provided = { ...server.environment, NEO4J_PASSWORD: "the-password", ALLOWED_HOSTS: "localhost" };
    const { external } = readSettings(provided);
    expect(external).toEqual({
      uri: "bolt://neo4j:7687",
      user: "neo4j",
      password: "the-password",
      database: undefined,
    });
  });

  test("the server waits for a healthy database, and both have a health check", () => {
    expect(server.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(neo4j.healthcheck?.test[0]).toBe("CMD");
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });
});

describe("Dockerfile", () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, paths = ""]) =>
    paths.split(" ").slice(0, -1),
  );

  test("copies what exists and .dockerignore lets through", () => {
    expect(copied.length).toBeGreaterThan(0);
    const let_through = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"));
    expect(new Set(let_through)).toEqual(new Set(copied.map((path) => `!${String(path.split("/")[0])}`)));
    expect(copied.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  test("runs as a user without privileges, and its health check is a program that Node can run", () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
    expect(last).toMatch(/^USER node$/m);
    const [, command = "[]"] = /^HEALTHCHECK .*\\\n +CMD (\[.+\])$/m.exec(last) ?? [];
    const [program, flag, script = ""] = JSON.parse(command) as string[];
    expect([program, flag]).toEqual(["node", "-e"]);
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain("/health/ready");
  });
});
