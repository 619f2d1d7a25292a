import { StartFailure } from "./start-failure";
import { wholeNumber } from "./whole-number";

/**
 * What is reported of the server's work in addition to one line per request in the log; docs/observing.md lists the
 * variables.
 */
export interface ObservingSettings {
  /** Where Prometheus finds the metrics; undefined for no metrics. Port 0 means any free one. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Milliseconds from which a statement is reported as slow; undefined for no report. */
  readonly slowStatement: number | undefined;
  /** Whether traces are sent. OpenTelemetry's SDK reads the target and the amount from its own variables. */
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

/** Whether OpenTelemetry's variables request traces (its specification, Environment Variable Specification). */
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
