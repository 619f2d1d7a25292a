import { Comparison } from "../comparison/comparison";
import type { GraphSets } from "../comparison/graph-sets";
import type { Database } from "../neo4j/database";
import type { StatementListener } from "../neo4j/statement-listener";

/** What regions target, kept in memory for one version of the graph; the listener hears of a load that it waits for first. */
export interface CurrentComparison {
  /** The kept one, or one that is loaded now. Whoever uses it looks whether its version still holds. */
  get(listener?: StatementListener): Promise<Comparison>;
  /** Loads anew, where this one was found to be of an older version. */
  renew(stale: Comparison, listener?: StatementListener): Promise<Comparison>;
}

/** Owns the sets' loading and keeping; reads them by the question given, in one statement. */
export function currentComparison(database: Pick<Database, "read">, text: string): CurrentComparison {
  let kept: Promise<Comparison> | undefined;

  function load(listener: StatementListener | undefined): Promise<Comparison> {
    const loading = database
      .read({ text, parameters: {} }, listener)
      .then(([row]) => new Comparison(row as unknown as GraphSets));
    kept = loading;
    // A load that failed is no reason to fail the next.
    loading.catch(() => {
      if (kept === loading) kept = undefined;
    });
    return loading;
  }

  return {
    get: (listener) => kept ?? load(listener),
    async renew(stale, listener) {
      const now = await (kept ?? load(listener));
      return now === stale ? load(listener) : now;
    },
  };
}
