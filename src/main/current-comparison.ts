import { Comparison } from "../comparison/comparison";
import type { GraphSets } from "../comparison/graph-sets";
import type { Database } from "../neo4j/database";
import type { StatementScope } from "../neo4j/statement-scope";

/** What regions target, kept in memory for one version of the graph; a load is a statement of the request that waits for it first. */
export interface CurrentComparison {
  /** The kept one, or one that is loaded now. Whoever uses it looks whether its version still holds. */
  get(scope?: StatementScope): Promise<Comparison>;
  /** Loads anew, where this one was found to be of an older version. */
  renew(stale: Comparison, scope?: StatementScope): Promise<Comparison>;
}

/** Owns the sets' loading and keeping; reads them by the question given, in one statement. */
export function currentComparison(database: Pick<Database, "read">, text: string): CurrentComparison {
  let cached: Promise<Comparison> | undefined;

  function load(scope: StatementScope | undefined): Promise<Comparison> {
    const loading = database
      .read({ text, parameters: {} }, scope)
      .then(([row]) => new Comparison(row as unknown as GraphSets));
    cached = loading;
    // A load that failed is no reason to fail the next.
    loading.catch(() => {
      if (cached === loading) cached = undefined;
    });
    return loading;
  }

  return {
    get: (scope) => cached ?? load(scope),
    async renew(stale, scope) {
      const now = await (cached ?? load(scope));
      return now === stale ? load(scope) : now;
    },
  };
}
