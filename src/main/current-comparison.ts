import { Comparison } from "../comparison/comparison";
import type { GraphSets } from "../comparison/graph-sets";
import type { Database } from "../neo4j/database";

/** What regions target, kept in memory for one version of the graph. */
export interface CurrentComparison {
  /** The kept one, or one that is loaded now. Whoever uses it looks whether its version still holds. */
  get(): Promise<Comparison>;
  /** Loads anew, where this one was found to be of an older version. */
  renew(stale: Comparison): Promise<Comparison>;
}

/** Owns the sets' loading and keeping; reads them by the question given, in one statement. */
export function currentComparison(database: Pick<Database, "read">, text: string): CurrentComparison {
  let kept: Promise<Comparison> | undefined;

  function load(): Promise<Comparison> {
    const loading = database
      .read({ text, parameters: {} })
      .then(([row]) => new Comparison(row as unknown as GraphSets));
    kept = loading;
    // A load that failed is no reason to fail the next.
    loading.catch(() => {
      if (kept === loading) kept = undefined;
    });
    return loading;
  }

  return {
    get: () => kept ?? load(),
    async renew(stale) {
      const now = await (kept ?? load());
      return now === stale ? load() : now;
    },
  };
}
