import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { readSettings } from "../../src/config/settings";

const observing = (environment: Record<string, string>) => readSettings(environment).observing;

describe("the settings of observing", () => {
  it("are off by default, except for slow statements", () => {
    expect(observing({})).toEqual({ metrics: undefined, slowStatement: 1000, traces: false });
  });

  it("leave metrics on loopback unless another host is named", () => {
    expect(observing({ METRICS_PORT: "9464" }).metrics).toEqual({ host: "localhost", port: 9464 });
    expect(observing({ METRICS_PORT: "9464", METRICS_HOST: "0.0.0.0" }).metrics?.host).toBe("0.0.0.0");
  });

  it("report no slow statement at 0", () => {
    expect(observing({ SLOW_STATEMENT: "0" }).slowStatement).toBeUndefined();
  });

  it.each([
    [true, { OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318" }],
    [true, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://localhost:4318/v1/traces" }],
    [true, { OTEL_TRACES_EXPORTER: "otlp" }],
    [true, { OTEL_TRACES_EXPORTER: "otlp", OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf" }],
    [false, { OTEL_TRACES_EXPORTER: "none", OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318" }],
    [false, { OTEL_SDK_DISABLED: "true", OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318" }],
    [false, { OTEL_SERVICE_NAME: "policies" }],
  ])("send traces (%s) if OpenTelemetry's variables require it: %j", (sent, environment) => {
    expect(observing(environment).traces).toBe(sent);
  });

  it.each([
    [{ METRICS_PORT: "65536" }, "METRICS_PORT must be a whole number from 0 to 65535."],
    [{ SLOW_STATEMENT: "1s" }, "SLOW_STATEMENT must be a whole number from 0 to 600000."],
    [{ OTEL_TRACES_EXPORTER: "zipkin" }, "OTEL_TRACES_EXPORTER must be otlp or none."],
    [
      { OTEL_TRACES_EXPORTER: "otlp", OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" },
      "OTEL_EXPORTER_OTLP_PROTOCOL must be http/json: traces are sent over HTTP, port 4318 of a collector.",
    ],
  ])("refuse %j", (environment, message) => {
    expect(() => observing(environment)).toThrow(message);
  });

  it("are all in docs/observing.md", () => {
    const document = readFileSync(join(project.root, "docs", "observing.md"), "utf8");
    const source = readFileSync(join(project.root, "src", "config", "observing-settings.ts"), "utf8");
    const read = [...source.matchAll(/value\("([A-Z0-9_]+)"\)/g)].map(([, name = ""]) => name);
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
  });
});
