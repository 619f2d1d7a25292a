import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { type Observer, noopObserver } from "../http/request/request-observer";
import type { ConnectionPool } from "../neo4j/connection-pool";

/** Seconds, from the time of a cached table to the longest common STATEMENT_TIMEOUT. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The connections of a database, and how many there may be. */
export interface WatchedPool {
  pool(): ConnectionPool | undefined;
  readonly max: number;
}

/**
 * Owns the metrics in a registry of their own: names by Prometheus's conventions, seconds, labels with few values. The table
 * of docs/observing.md lists each.
 */
export class Metrics implements Observer {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];

  private readonly requests = new Histogram({
    name: "policy_graph_http_request_duration_seconds",
    help: "Time from a request's head to the last byte of its answer.",
    labelNames: ["endpoint", "status"],
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly errors = new Counter({
    name: "policy_graph_errors_total",
    help: "Answers with an error of this code.",
    labelNames: ["endpoint", "code"],
    registers: this.registers,
  });
  private readonly statements = new Histogram({
    name: "policy_graph_statement_duration_seconds",
    help: "Time of a request's statement, with its repeats. A stream lasts until its reader has read all of it.",
    labelNames: ["kind", "outcome"],
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly compiledOperations = new Counter({
    name: "policy_graph_compiled_operations_total",
    help: "Operations that were already compiled (hit) or had to be compiled (miss).",
    labelNames: ["result"],
    registers: this.registers,
  });
  private readonly importedPolicies = new Counter({
    name: "policy_graph_import_policies_total",
    help: "Policies that this process wrote to the graph.",
    registers: this.registers,
  });
  private readonly importedBatches = new Counter({
    name: "policy_graph_import_batches_total",
    help: "Transactions in which this process wrote policies.",
    registers: this.registers,
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    // Both exist from the start, so that the first one counts in a rate.
    for (const result of ["hit", "miss"]) this.compiledOperations.inc({ result }, 0);
  }

  readonly request: Observer["request"] = ({ endpoint }) => ({
    ...noopObserver,
    statement: ({ kind }) => {
      const stop = this.statements.startTimer({ kind });
      return (failure) => stop({ outcome: failure === undefined ? "success" : "failure" });
    },
    answered: ({ status, seconds, codes }) => {
      this.requests.observe({ endpoint, status }, seconds);
      for (const code of codes) this.errors.inc({ endpoint, code });
    },
  });

  compiled(isCached: boolean): void {
    this.compiledOperations.inc({ result: isCached ? "hit" : "miss" });
  }

  imported(policies: number, batches: number): void {
    this.importedPolicies.inc(policies);
    this.importedBatches.inc(batches);
  }

  /** Reads the pool whenever a client requests metrics. */
  watchPool(watched: WatchedPool): void {
    new Gauge({
      name: "policy_graph_database_connections",
      help: "Open connections to the database, by state.",
      labelNames: ["state"],
      registers: this.registers,
      collect() {
        const pool = watched.pool();
        if (!pool) return;
        this.set({ state: "in_use" }, pool.inUse);
        this.set({ state: "idle" }, pool.idle);
      },
    });
    new Gauge({
      name: "policy_graph_database_connections_max",
      help: "Maximum number of connections to the database.",
      registers: this.registers,
    }).set(watched.max);
  }

  /** The type of the text that Prometheus reads. */
  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
