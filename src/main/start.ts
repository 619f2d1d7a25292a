import { createServer as createProbe } from "node:net";
import type { GraphQLSchema } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { project } from "../config/project";
import type { Settings } from "../config/settings";
import { createServer, type Server } from "../http/server";
import { StartFailure } from "../config/start-failure";
import type { Dataset } from "../datasets/dataset";
import { readDatasets, SavedQueriesRefused } from "../datasets/read-datasets";
import { answering } from "./answering";
import { graphPort } from "./graph-port";
import { importAside } from "./import-aside";
import { applySchema, applySearch } from "./import-data";
import { warmUp } from "./warm-up";
import { type OpenDatabase, type OpenOptions, openDatabase } from "./open-database";

export interface RunningServer {
  readonly url: string;
  readonly databaseDescription: string;
  /** Resolves when the database has ended unasked: the server cannot go on. */
  readonly databaseEnded: Promise<void>;
  /** Lets running requests finish, then stops the server and its database. */
  stop(): Promise<void>;
}

function portTaken(settings: Settings): StartFailure {
  const { host, port } = settings;
  const message = `Port ${String(port)} on ${host} is taken: stop what listens there, or choose another, such as PORT=${String(port + 1)} npm start.`;
  return new StartFailure("portTaken", message);
}

/** Finds a taken port before the database is started for nothing. */
function checkPort(settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createProbe();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portTaken(settings) : cannotListen(settings, error));
    });
    probe.listen(settings.port, settings.host, () =>
      probe.close(() => {
        resolve();
      }),
    );
  });
}

function cannotListen({ host, port }: Settings, error: NodeJS.ErrnoException): StartFailure {
  const message = `The server cannot listen on ${host}, port ${String(port)} (${error.code ?? "unknown"}): check HOST and PORT.`;
  return new StartFailure("settingInvalid", message);
}

/**
 * From settings to a server that answers: database, constraints and indexes, facts, doors, in this order. What was
 * started is stopped again where a later step fails.
 * @throws StartFailure for everything that a person can mend
 */
export async function start(settings: Settings, options: OpenOptions): Promise<RunningServer> {
  await checkPort(settings);
  const schema = buildGraphSchema();
  const datasets = savedQueries(settings, schema);
  const opened = await openDatabase(settings, options);
  try {
    const server = await prepareServer(settings, schema, datasets, opened, options);
    const port = await server.listen(settings).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE" ? portTaken(settings) : error;
    });
    const host = settings.host === "0.0.0.0" || settings.host === "::" ? "localhost" : settings.host;
    return {
      url: `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}/`,
      databaseDescription: opened.description,
      databaseEnded: opened.ended,
      async stop() {
        await server.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
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
  { signal, onProgress }: OpenOptions,
): Promise<Server> {
  onProgress("Applying constraints and indexes");
  await applySchema(database);
  onProgress("Importing the reviewed facts");
  const imported = await importAside(databaseSettings);
  await applySearch(database);
  onProgress(imported ? "Imported the facts of data/" : "The facts of data/ are in the graph already");
  signal.throwIfAborted();
  const answers = answering(database, settings.limits);
  warmUp(schema, datasets, answers, signal).catch((error: unknown) => {
    onProgress(`The saved queries could not be asked in advance: ${String(error)}`);
  });
  return createServer({
    schema,
    answering: answers,
    tables: {
      datasets,
      graph: graphPort(schema, answers),
      cacheControl: settings.cacheControl,
      corsOrigins: settings.corsOrigins,
    },
    isReady: () =>
      database.verify().then(
        () => true,
        () => false,
      ),
    limits: settings.limits,
    pageFolder: project.page,
    logLevel: settings.logLevel,
  });
}
