import type { GraphQLSchema } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { authentication } from "../access/authenticate";
import { jsonWebTokens } from "../access/json-web-tokens";
import { project } from "../config/project";
import type { Settings } from "../config/settings";
import { StartFailure } from "../config/start-failure";
import type { Dataset } from "../datasets/dataset";
import { readDatasets, SavedQueriesRefused } from "../datasets/read-datasets";
import { createServer, type Server } from "../http/server";
import { compileAndRun } from "./compile-and-run";
import { transactionalEdits } from "./transactional-edits";
import { factsDigest } from "../graph/import/facts-digest";
import { compiledGraphPort } from "./compiled-graph-port";
import { importInWorker } from "../graph/import/import-in-worker";
import { applyAccess, applySearch, factsAreImported } from "../graph/import/import-facts";
import type { Observing } from "./observe";
import { type OpenDatabase, type OpenOptions, START_TIMEOUT } from "./open-database";
import { prepareGraph } from "../graph/prepare-graph";
import { storedTokens } from "../graph/stored-tokens";
import { withTimeout } from "../neo4j/with-timeout";
import { readinessStatement, warmUp } from "./warm-up";

/** The parts of a server that need no database: they are made while the database starts. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly datasets: readonly Dataset[];
  /** Of the reviewed facts' files. */
  readonly digest: string;
}

/** @throws StartFailure if saved queries cannot be served */
export async function serverParts(settings: Settings): Promise<ServerParts> {
  const schema = buildGraphSchema();
  return { schema, datasets: savedQueries(settings, schema), digest: await factsDigest() };
}

/** Saved queries that cannot be served are reported as an invalid setting. */
function savedQueries(settings: Settings, schema: GraphQLSchema): readonly Dataset[] {
  try {
    return readDatasets(schema, [project.savedQueries, ...(settings.savedQueries ? [settings.savedQueries] : [])]);
  } catch (error) {
    if (error instanceof SavedQueriesRefused) throw new StartFailure("settingInvalid", error.message);
    throw error;
  }
}

/**
 * Brings the graph up to date and makes the server for it, warm enough to answer its first request in time. The caller lets
 * it listen.
 * @throws StartFailure, FactsRefused, DatabaseUnavailable
 */
export async function openServer(
  settings: Settings,
  { schema, datasets, digest }: ServerParts,
  { database, databaseSettings, prepareNextStart }: OpenDatabase,
  { observers, metrics }: Observing,
  { signal, onProgress }: OpenOptions,
): Promise<Server> {
  onProgress("Applying constraints and indexes");
  const patient = withTimeout(database, START_TIMEOUT);
  const answers = compileAndRun(database, settings.limits, (isCached) => metrics?.compiled(isCached));
  const readiness = readinessStatement(schema, datasets, answers);
  // A new JVM needs a second to load its planner: it does so while the statements below wait for one another.
  const planned = patient.read(readiness).catch(() => undefined);
  await prepareGraph(patient, onProgress);
  await applyAccess(patient);
  if (await factsAreImported(patient, digest)) onProgress("The facts of data/ are in the graph already");
  else await importReviewedFacts();
  await applySearch(patient);
  signal.throwIfAborted();
  await planned;
  await patient.read(readiness);
  await prepareNextStart(onProgress);
  void warmUp(schema, datasets, answers, signal).catch((error: unknown) => {
    onProgress(`The saved queries could not be run in advance: ${String(error)}`);
  });

  async function importReviewedFacts(): Promise<void> {
    onProgress("Importing the reviewed facts");
    const { imported, policies } = await importInWorker({ database: databaseSettings, digest });
    if (imported) metrics?.imported(policies, 1);
    onProgress(imported ? "Imported the facts of data/" : "The facts of data/ are in the graph already");
  }

  const { access } = settings;
  return createServer({
    schema,
    answering: answers,
    editing: transactionalEdits(database, (written) => metrics?.imported(written, 1)),
    tables: {
      datasets,
      graph: (context) => compiledGraphPort(schema, answers, context),
      cacheControl: settings.cacheControl,
      storedTableBytes: settings.storedTableBytes,
      corsOrigins: settings.corsOrigins,
    },
    reached: database.reached,
    isReady: () => database.probe.isAnswering(readiness),
    limits: settings.limits,
    access: {
      authenticate: authentication(
        storedTokens(database),
        access.jwt && jsonWebTokens(access.jwt, settings.limits.waitingForKeys),
      ),
      reading: access.reading,
    },
    allowedHosts: settings.allowedHosts,
    introspection: access.introspection,
    embedOrigins: access.embedOrigins,
    ...(access.page ? { pageFolder: project.page } : {}),
    logLevel: settings.logLevel,
    observers,
  });
}
