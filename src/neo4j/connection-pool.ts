import type { Driver } from "neo4j-driver";

/** Connections to the database that are open now. */
export interface ConnectionPool {
  readonly inUse: number;
  readonly idle: number;
}

interface Pool {
  readonly _activeResourceCounts: Readonly<Record<string, number>>;
  readonly _pools: Readonly<Record<string, { readonly length: number }>>;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The driver's connections, over all servers that it knows. The driver (6.3) publishes no figures of its pool, so they are
 * read from its fields, which another version may name otherwise: undefined then. None are open before the first statement.
 */
export function connectionPool(driver: Driver): ConnectionPool | undefined {
  const { _connectionProvider: provider } = driver as unknown as {
    readonly _connectionProvider?: { readonly _connectionPool?: Partial<Pool> } | null;
  };
  if (provider === null) return { inUse: 0, idle: 0 };
  const { _activeResourceCounts: active, _pools: pools } = provider?._connectionPool ?? {};
  if (!active || !pools) return undefined;
  return { inUse: sum(Object.values(active)), idle: sum(Object.values(pools).map(({ length }) => length)) };
}
