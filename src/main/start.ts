import type { GraphQLSchema } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { project } from "../config/project";
import type { Settings } from "../config/settings";
import { createServer, type Server } from "../http/server";
import { StartFailure } from "../config/start-failure";
import type { Dataset } from "../datasets/dataset";
import { readDatasets, SavedQueriesRefused } from "../datasets/read-datasets";
import { authentication } from "../access/authenticate";
import { jsonWebTokens } from "../access/json-web-tokens";
import { DatabaseUnavailable } from "../neo4j/database-unavailable";
import { answering } from "./answering";
import { editing } from "./editing";
import { graphPort } from "./graph-port";
import { checkPort, listenAt } from "./listen";
import { observe, type Observing } from "./observe";
import { importAside } from "./import-aside";
import { applyAccess, applySearch } from "./import-data";
import { prepareGraph } from "./prepare-graph";
import { tokenStore } from "./token-store";
import { warmUp } from "./warm-up";
import { type OpenDatabase, type OpenOptions, openDatabase } from "./open-database";

export interface RunningServer {
  readonly url: string;
  /** Where the metrics are, if they are kept. */
  readonly metricsUrl: string | undefined;
  readonly databaseDescription: string;
  /** Resolves when the database has ended unasked: the server cannot go on. */
  readonly databaseEnded: Promise<void>;
  /** Lets running requests finish, then stops the server and its database. */
  stop(): Promise<void>;
}

/**
 * From settings to a server that answers: database, constraints and indexes, facts, doors, in this order. What was
 * started is stopped again where a later step fails.
 * @throws StartFailure for everything that a person can mend
 */
export async function start(settings: Settings, options: OpenOptions): Promise<RunningServer> {
  const { observing } = settings;
  await checkPort(settings, "PORT");
  if (observing.metrics) await checkPort(observing.metrics, "METRICS_PORT");
  const schema = buildGraphSchema();
  const datasets = savedQueries(settings, schema);
  const opened = await openDatabase(settings, options);
  let observed: Observing | undefined;
  try {
    observed = await observe(observing, opened, options.onProgress);
    const { metricsUrl, close } = observed;
    const server = await prepareServer(settings, schema, datasets, opened, observed, options);
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
    throw error instanceof DatabaseUnavailable ? unreachable() : error;
  }
}

function unreachable(): StartFailure {
  const message =
    "The database stopped answering while the server started: check that it is running, and start the server again.";
  return new StartFailure("databaseUnreachable", message);
}

/** Saved queries that cannot be served are a setting's fault, told before anything is started. */
function savedQueries(settings: Settings, schema: GraphQLSchema): readonly Dataset[] {
  try {
    return readDatasets(schema, [project.savedQueries, ...(settings.savedQueries ? [settings.savedQueries] : [])]);
  } catch (error) {
    if (error instanceof SavedQueriesRefused) throw new StartFailure("settingInvalid", error.message);
    throw error;
  }
}

async function prepareServer(
  settings: Settings,
  schema: GraphQLSchema,
  datasets: readonly Dataset[],
  { database, databaseSettings }: OpenDatabase,
  { observers, metrics }: Observing,
  { signal, onProgress }: OpenOptions,
): Promise<Server> {
  onProgress("Applying constraints and indexes");
  await prepareGraph(database, onProgress);
  await applyAccess(database);
  onProgress("Importing the reviewed facts");
  const { imported, policies } = await importAside(databaseSettings);
  if (imported) metrics?.imported(policies, 1);
  await applySearch(database);
  onProgress(imported ? "Imported the facts of data/" : "The facts of data/ are in the graph already");
  signal.throwIfAborted();
  const answers = answering(database, settings.limits, (kept) => metrics?.compiled(kept));
  warmUp(schema, datasets, answers, signal).catch((error: unknown) => {
    onProgress(`The saved queries could not be asked in advance: ${String(error)}`);
  });
  const { access } = settings;
  return createServer({
    schema,
    answering: answers,
    editing: editing(database, (written) => metrics?.imported(written, 1)),
    tables: {
      datasets,
      graph: (watch) => graphPort(schema, answers, watch),
      cacheControl: settings.cacheControl,
      corsOrigins: settings.corsOrigins,
    },
    isReady: () =>
      database.verify().then(
        () => true,
        () => false,
      ),
    limits: settings.limits,
    access: {
      authenticate: authentication(tokenStore(database), access.jwt && jsonWebTokens(access.jwt)),
      reading: access.reading,
    },
    introspection: access.introspection,
    ...(access.page ? { pageFolder: project.page } : {}),
    logLevel: settings.logLevel,
    observers,
  });
}
