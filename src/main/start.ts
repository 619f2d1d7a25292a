import type { Settings } from "../config/settings";
import { StartFailure } from "../config/start-failure";
import { DatabaseUnavailable } from "../neo4j/database-unavailable";
import { StatementTimedOut } from "../neo4j/statement-timed-out";
import { checkPort, listenAt } from "./listen";
import type { Observing } from "./observe";
import { openDatabase, type OpenOptions } from "./open-database";

export interface RunningServer {
  readonly url: string;
  /** The address of the metrics, if they are on. */
  readonly metricsUrl: string | undefined;
  readonly databaseDescription: string;
  /** Resolves when the database has ended unexpectedly: the server cannot continue. */
  readonly databaseEnded: Promise<void>;
  /** Lets running requests finish, then stops the server and its database. */
  stop(): Promise<void>;
}

/**
 * From settings to a server that answers: database, constraints and indexes, facts, endpoints, in this order. The program is
 * loaded while the database starts. If a later step fails, what was started is stopped again.
 * @throws StartFailure for everything that a person can correct
 */
export async function start(settings: Settings, options: OpenOptions): Promise<RunningServer> {
  const { observing } = settings;
  await checkPort(settings, "PORT");
  if (observing.metrics) await checkPort(observing.metrics, "METRICS_PORT");
  let loading: ReturnType<typeof load> | undefined;
  const opened = await openDatabase(settings, {
    ...options,
    onWaiting() {
      loading = load(settings);
      // If the database does not start, its failure is the one to report.
      loading.catch(() => undefined);
    },
  });
  let observed: Observing | undefined;
  try {
    const { openServer, parts, observe } = await (loading ?? load(settings));
    const observers = (observed = await observe(observing, opened, options.onProgress));
    const { metricsUrl, close } = observers;
    const server = await openServer(settings, parts, opened, observers, options);
    return {
      url: await listenAt(server, settings, "PORT"),
      metricsUrl,
      databaseDescription: opened.description,
      databaseEnded: opened.ended,
      async stop() {
        await server.close();
        await close();
        await opened.close();
      },
    };
  } catch (error) {
    await observed?.close();
    await opened.close();
    throw error instanceof DatabaseUnavailable ? unreachable(error) : error;
  }
}

/**
 * Loads the larger part of the program, which lasts as long as half of a database's start, and makes what needs no database.
 */
async function load(settings: Settings) {
  const [{ openServer, serverParts }, { observe }] = [await import("./open-server.js"), await import("./observe.js")];
  return { openServer, observe, parts: await serverParts(settings) };
}

function unreachable(error: DatabaseUnavailable): StartFailure {
  const message =
    error instanceof StatementTimedOut
      ? `${error.message} It answers, but is too slow for a start: check what else it does, and start the server again.`
      : "The database stopped answering while the server started: check that it is running, and start the server again.";
  return new StartFailure("databaseUnreachable", message);
}
