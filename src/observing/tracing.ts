import { diag, DiagLogLevel } from "@opentelemetry/api";
import type { Observer } from "../http/request/request-observer";
import { spans } from "./spans";

export interface Tracing {
  readonly observer: Observer;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

export interface TracingOptions {
  readonly databaseUri: string;
  /** Of the server. */
  readonly version: string;
  /** Receives, at most once a minute, why spans could not be sent. */
  readonly onProblem: (message: string) => void;
}

/**
 * Starts OpenTelemetry's SDK, which reads its settings from the OTEL_ variables itself and sends spans in batches, as OTLP
 * in JSON over HTTP. The SDK is loaded here, so that it costs nothing if it is off.
 */
export async function startTracing({ databaseUri, version, onProblem }: TracingOptions): Promise<Tracing> {
  const { W3CTraceContextPropagator } = await import("@opentelemetry/core");
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } =
    await import("@opentelemetry/resources");
  const { BasicTracerProvider, BatchSpanProcessor } = await import("@opentelemetry/sdk-trace-base");
  const { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } = await import("@opentelemetry/semantic-conventions");
  const own = resourceFromAttributes({ [ATTR_SERVICE_NAME]: "policy-graph", [ATTR_SERVICE_VERSION]: version });
  // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have priority.
  const resource = defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  diag.setLogger(problems(onProblem), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  return {
    observer: spans(provider.getTracer("policy-graph", version), new W3CTraceContextPropagator(), databaseUri),
    async close() {
      // If a collector is gone, the server must still stop in order.
      await provider.shutdown().catch((error: unknown) => {
        onProblem(`Traces: ${String(error)}`);
      });
      diag.disable();
    },
  };
}

/** Milliseconds between two reports: if a collector is gone, every batch has a problem. */
const PAUSE = 60_000;

function problems(onProblem: (message: string) => void) {
  let reportedAt = -Infinity;
  const print = (message: string) => {
    if (performance.now() - reportedAt < PAUSE) return;
    reportedAt = performance.now();
    onProblem(`Traces: ${plain(message)}`);
  };
  const ignore = () => undefined;
  return { error: print, warn: print, info: ignore, debug: ignore, verbose: ignore };
}

/** The SDK reports an error as JSON with its stack; its message says enough. */
function plain(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return String(message);
  } catch {
    return text;
  }
}
