import { StartFailure } from "./start-failure";
import { wholeNumber } from "./whole-number";

/** What is told of the server's work, besides a line a request in the log; docs/observing.md lists the variables. */
export interface ObservingSettings {
  /** Where Prometheus finds the metrics; none are kept where absent. Port 0 takes any free one. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Milliseconds from which a statement is told as slow; undefined where none is. */
  readonly slowStatement: number | undefined;
  /** Whether traces are sent: where to and how many, OpenTelemetry's SDK reads from its own variables. */
  readonly traces: boolean;
}

/** @throws StartFailure settingInvalid */
export function observingSettings(value: (name: string) => string | undefined): ObservingSettings {
  const port = value("METRICS_PORT");
  const slowStatement = wholeNumber("SLOW_STATEMENT", value("SLOW_STATEMENT") ?? "1000", 0, 600_000);
  return {
    metrics: port === undefined ? undefined : metricsAddress(port, value("METRICS_HOST")),
    slowStatement: slowStatement === 0 ? undefined : slowStatement,
    traces: sendsTraces(value),
  };
}

const metricsAddress = (port: string, host = "localhost") => ({
  host,
  port: wholeNumber("METRICS_PORT", port, 0, 65_535),
});

/** Whether OpenTelemetry's variables ask for traces (its specification, Environment Variable Specification). */
function sendsTraces(value: (name: string) => string | undefined): boolean {
  const exporter = value("OTEL_TRACES_EXPORTER");
  const endpoint = value("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") ?? value("OTEL_EXPORTER_OTLP_ENDPOINT");
  const isDisabled = value("OTEL_SDK_DISABLED")?.toLowerCase() === "true";
  if (isDisabled || exporter === "none" || (exporter === undefined && endpoint === undefined)) return false;
  if (exporter !== undefined && exporter !== "otlp") {
    throw new StartFailure("settingInvalid", "OTEL_TRACES_EXPORTER must be otlp or none.");
  }
  const protocol = value("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL") ?? value("OTEL_EXPORTER_OTLP_PROTOCOL");
  if (protocol === "grpc") {
    const message =
      "OTEL_EXPORTER_OTLP_PROTOCOL must be http/json: traces are sent over HTTP, port 4318 of a collector.";
    throw new StartFailure("settingInvalid", message);
  }
  return true;
}
