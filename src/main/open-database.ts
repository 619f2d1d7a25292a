import { join, resolve } from "node:path";
import { project } from "../config/project";
import type { Settings } from "../config/settings";
import { Database } from "../neo4j/database";
import type { DatabaseSettings } from "../neo4j/connect";
import { DatabaseUnavailable, PasswordRefused } from "../neo4j/database-unavailable";
import { StartFailure } from "../config/start-failure";
import { startEmbedded } from "../neo4j/embedded/start-embedded";

/**
 * Max milliseconds of the first connection and of each statement during a start: STATEMENT_TIMEOUT is for the requests of a
 * database that is warm.
 */
export const START_TIMEOUT = 60_000;

export interface OpenDatabase {
  readonly database: Database;
  /** With these, another thread opens it too. */
  readonly databaseSettings: DatabaseSettings;
  /** Its location, for the banner. */
  readonly description: string;
  /** Resolves when a database that this process started has ended unexpectedly; never for one of the user's own. */
  readonly ended: Promise<void>;
  /** Stores for the next start what an embedded database loads slowly, with a line for people if that lasts seconds. */
  readonly prepareNextStart: (onProgress: (message: string) => void) => Promise<void>;
  /** Closes the connections, and stops the database if this process started it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (message: string) => void;
  /** Called once an embedded database is starting and only waiting remains. */
  readonly onWaiting?: () => void;
}

/**
 * The database of NEO4J_URI if that is set, else an embedded one.
 * @throws StartFailure for everything that a person can correct
 */
export function openDatabase(settings: Settings, options: OpenOptions): Promise<OpenDatabase> {
  return settings.external ? openExternal(settings, settings.external, options) : openEmbedded(settings, options);
}

async function openEmbedded(settings: Settings, options: OpenOptions): Promise<OpenDatabase> {
  const { dataFolder, statementTimeout } = settings;
  const folder = dataFolder === undefined ? project.state : resolve(dataFolder);
  const embedded = await startEmbedded({ folder, lib: project.libraries, project: project.root, ...options });
  const { uri, user, password } = embedded;
  const databaseSettings = { uri, user, password, statementTimeout };
  const database = new Database(databaseSettings);
  try {
    await untilConnected(database, options.signal);
  } catch (error) {
    await database.close();
    await embedded.stop();
    throw error;
  }
  return {
    database,
    databaseSettings,
    description: `embedded Neo4j, ${uri}, user ${user}, password in ${join(folder, "password")}`,
    ended: embedded.exited.then(() => undefined),
    prepareNextStart: embedded.prepareNextStart,
    async close() {
      await database.close();
      await embedded.stop();
    },
  };
}

/**
 * Waits for the first connection to a database that was just started: a JVM that shares its machine with others may need
 * longer for it than a client should ever wait.
 * @throws DatabaseUnavailable after START_TIMEOUT, the signal's reason
 */
async function untilConnected(database: Database, signal: AbortSignal): Promise<void> {
  const givesUpAt = Date.now() + START_TIMEOUT;
  for (;;) {
    signal.throwIfAborted();
    try {
      await database.verify();
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || Date.now() > givesUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function openExternal(
  { statementTimeout }: Settings,
  external: NonNullable<Settings["external"]>,
  { onProgress }: OpenOptions,
): Promise<OpenDatabase> {
  onProgress(`Connecting to ${external.uri}`);
  const databaseSettings = { ...external, statementTimeout };
  const database = new Database(databaseSettings);
  try {
    await database.verify();
  } catch (error) {
    await database.close();
    if (error instanceof PasswordRefused) {
      const message = `${external.uri} refuses the user ${external.user} with this password: check NEO4J_USER and NEO4J_PASSWORD.`;
      throw new StartFailure("passwordRefused", message);
    }
    if (error instanceof DatabaseUnavailable) {
      const message = `Neo4j does not answer at ${external.uri}: check NEO4J_URI, and that the database is running.`;
      throw new StartFailure("databaseUnreachable", message);
    }
    throw error;
  }
  return {
    database,
    databaseSettings,
    description: external.uri,
    ended: new Promise(() => undefined),
    prepareNextStart: () => Promise.resolve(),
    close: () => database.close(),
  };
}
