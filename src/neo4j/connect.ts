import neo4j, { type Driver } from "neo4j-driver";

export interface DatabaseSettings {
  /** bolt:// or neo4j:// */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database if absent. */
  readonly database?: string | undefined;
  /** Milliseconds within which a statement must answer. */
  readonly statementTimeout: number;
}

/** Maximum number of connections, without those of streams. */
export const POOL_SIZE = 100;

/** The official driver with this maximum number of connections; none is opened before the first statement. */
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
