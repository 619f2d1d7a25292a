import neo4j, { type Driver } from "neo4j-driver";

export interface DatabaseSettings {
  /** bolt:// or neo4j:// */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database where absent. */
  readonly database?: string | undefined;
  /** Milliseconds within which a statement must have answered. */
  readonly statementTimeout: number;
}

/** Connections at most, those of streams aside. */
export const POOL_SIZE = 100;

/** The official driver, with so many connections at most; none is made before the first statement. */
export function connect(settings: DatabaseSettings, connections: number): Driver {
  const { uri, user, password, statementTimeout } = settings;
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: Math.min(3_000, statementTimeout),
    maxConnectionPoolSize: connections,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
    userAgent: "policy-graph",
  });
}
