import type { Driver } from "neo4j-driver";

/** The number of connections to the database that are open now. */
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
 * The driver's connections to all servers that it knows. The driver (6.3) publishes no figures about its pool, so they are read
 * from its private fields. Undefined if another version has other fields. No connection is open before the first statement.
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
