import { Comparison } from "../comparison/comparison";
import type { GraphSets } from "../comparison/graph-sets";
import type { Database } from "../neo4j/database";
import type { StatementContext } from "../neo4j/statement-context";

/**
 * What regions target, cached in memory for one version of the graph. A load is a statement of the first request that waits
 * for it.
 */
export interface CurrentComparison {
  /** The cached one, or one that is loaded now. The caller checks whether its version is still current. */
  get(context?: StatementContext): Promise<Comparison>;
  /** Loads it again if this one is of an older version. */
  renew(stale: Comparison, context?: StatementContext): Promise<Comparison>;
}

/** Owns the loading and caching of the sets; reads them by the provided question, in one statement. */
export function currentComparison(database: Pick<Database, "read">, text: string): CurrentComparison {
  let cached: Promise<Comparison> | undefined;

  function load(context: StatementContext | undefined): Promise<Comparison> {
    const loading = database
      .read({ text, parameters: {} }, context)
      .then(([row]) => new Comparison(row as unknown as GraphSets));
    cached = loading;
    // A failed load must not fail the next one.
    loading.catch(() => {
      if (cached === loading) cached = undefined;
    });
    return loading;
  }

  return {
    get: (context) => cached ?? load(context),
    async renew(stale, context) {
      const now = await (cached ?? load(context));
      return now === stale ? load(context) : now;
    },
  };
}
