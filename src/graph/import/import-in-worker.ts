import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { FactsRefused } from "../../fact-folder/facts-refused";
import type { DatabaseSettings } from "../../neo4j/connect";
import { DatabaseUnavailable } from "../../neo4j/database-unavailable";
import { StatementTimedOut } from "../../neo4j/statement-timed-out";

/** Whether the facts were written or existed already, and how many policies they contain. */
export interface ImportDone {
  readonly imported: boolean;
  readonly policies: number;
}

/** The result of an import, the problems of the facts, or why the database was unavailable: a thread cannot pass a class. */
export type ImportOutcome =
  | ImportDone
  | { readonly problems: FactsRefused["problems"] }
  | { readonly timedOut: Pick<StatementTimedOut, "seconds" | "setting"> }
  | { readonly unavailable: string };

export interface ImportRequest {
  readonly database: DatabaseSettings;
  /** Of the facts' files; see facts-digest.ts. */
  readonly digest: string;
}

/**
 * Imports the reviewed facts in a thread of its own, whose memory is freed at its end: the country's regions and the
 * dictionaries that name them need a hundred megabytes, which the server would not free.
 * @throws FactsRefused, DatabaseUnavailable
 */
export function importInWorker(request: ImportRequest): Promise<ImportDone> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "import-worker.js"), { workerData: request });
    worker.once("message", (outcome: ImportOutcome) => {
      if ("imported" in outcome) resolve(outcome);
      else if ("problems" in outcome) reject(new FactsRefused(outcome.problems));
      else if ("unavailable" in outcome) reject(new DatabaseUnavailable(outcome.unavailable));
      else reject(new StatementTimedOut(outcome.timedOut.seconds, outcome.timedOut.setting));
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      reject(new Error("The import ended without a result."));
    });
  });
}
