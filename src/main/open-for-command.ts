import { resolve } from "node:path";
import { project } from "../config/project";
import type { Settings } from "../config/settings";
import { StartFailure } from "../config/start-failure";
import { Database } from "../neo4j/database";
import { runningEmbedded } from "../neo4j/embedded/running-embedded";
import { type OpenDatabase, openDatabase, type OpenOptions } from "./open-database";

/**
 * The database that the server of the same settings uses. If an embedded one already runs on the data folder, it is that
 * one, else the one that the server would open.
 * @throws StartFailure for everything that a person can correct
 */
export async function openForCommand(settings: Settings, options: OpenOptions): Promise<OpenDatabase> {
  if (settings.external) return openDatabase(settings, options);
  const running = await openRunning(settings);
  if (running) return running;
  try {
    return await openDatabase(settings, options);
  } catch (error) {
    // A server that starts at this moment locks the folder first and notes its address a little later.
    const started = error instanceof StartFailure && error.kind === "folderLocked" && (await openRunning(settings));
    if (started) return started;
    throw error;
  }
}

async function openRunning({ dataFolder, statementTimeout }: Settings): Promise<OpenDatabase | undefined> {
  const folder = dataFolder === undefined ? project.state : resolve(dataFolder);
  const running = await runningEmbedded(folder);
  if (!running) return undefined;
  const databaseSettings = { ...running, statementTimeout };
  const database = new Database(databaseSettings);
  try {
    await database.verify();
  } catch {
    await database.close();
    return undefined;
  }
  return {
    database,
    databaseSettings,
    description: `the running server's Neo4j, ${running.uri}`,
    ended: new Promise(() => undefined),
    prepareNextStart: () => Promise.resolve(),
    close: () => database.close(),
  };
}
