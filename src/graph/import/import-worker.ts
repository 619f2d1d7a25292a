import { parentPort, workerData } from "node:worker_threads";
import { project } from "../../config/project";
import { FactsRefused } from "../../fact-folder/facts-refused";
import { readFacts } from "../../fact-folder/read-facts";
import { Database } from "../../neo4j/database";
import { DatabaseUnavailable } from "../../neo4j/database-unavailable";
import { StatementTimedOut } from "../../neo4j/statement-timed-out";
import { importFacts } from "./import-facts";
import type { ImportOutcome, ImportRequest } from "./import-in-worker";

/** A thread's whole work: the import of the reviewed facts, and its outcome. */
async function importOutcome(): Promise<ImportOutcome> {
  const { database: settings, digest } = workerData as ImportRequest;
  const database = new Database(settings);
  try {
    const facts = await readFacts(project.facts);
    return { imported: await importFacts(database, facts, digest), policies: facts.policies.length };
  } catch (error) {
    if (error instanceof FactsRefused) return { problems: error.problems };
    if (error instanceof StatementTimedOut) return { timedOut: { seconds: error.seconds, setting: error.setting } };
    if (error instanceof DatabaseUnavailable) return { unavailable: error.message };
    throw error;
  } finally {
    await database.close();
  }
}

void importOutcome().then((outcome) => parentPort?.postMessage(outcome));
