import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../config/project";
import type { ObservingSettings } from "../config/observing-settings";
import { metricsServer } from "../http/metrics-server";
import type { Observer } from "../http/request/request-observer";
import { POOL_SIZE } from "../neo4j/connect";
import { Metrics } from "../observing/metrics";
import { slowStatements } from "../observing/slow-statements";
import { startTracing } from "../observing/tracing";
import { listenAt } from "./listen";
import type { OpenDatabase } from "./open-database";

/** Everything that observes the server's work, as the settings say. */
export interface Observing {
  readonly observers: readonly Observer[];
  readonly metrics: Metrics | undefined;
  readonly metricsUrl: string | undefined;
  /** Sends pending data and stops. */
  readonly close: () => Promise<void>;
}

const version = () =>
  (JSON.parse(readFileSync(join(project.root, "package.json"), "utf8")) as { readonly version: string }).version;

/** @throws StartFailure if METRICS_PORT is in use */
export async function observe(
  { metrics: address, slowStatement, traces }: ObservingSettings,
  { database, databaseSettings }: Pick<OpenDatabase, "database" | "databaseSettings">,
  onProblem: (message: string) => void,
): Promise<Observing> {
  const metrics = address && new Metrics();
  metrics?.watchPool({ pool: () => database.pool(), max: POOL_SIZE });
  const endpoint = metrics && metricsServer(metrics);
  const url = address && endpoint && (await listenAt(endpoint, address, "METRICS_PORT"));
  const tracing = traces
    ? await startTracing({ databaseUri: databaseSettings.uri, version: version(), onProblem })
    : undefined;
  return {
    observers: [
      ...(slowStatement === undefined ? [] : [slowStatements(slowStatement)]),
      ...(metrics ? [metrics] : []),
      ...(tracing ? [tracing.observer] : []),
    ],
    metrics,
    metricsUrl: url && `${url}metrics`,
    async close() {
      await endpoint?.close();
      await tracing?.close();
    },
  };
}
