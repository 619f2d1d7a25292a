import { project } from "../config/project";
import { StartFailure } from "../config/start-failure";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";
import type { RunInTransaction } from "../neo4j/runnable-statement";
import { graphStatement } from "./graph-statement";

const migrations = readCypherFiles(project.cypher("migrations"));

/** The form that this version gives the graph: one more than there are migrations, the first of which leads to 2. */
export const currentModel = migrations.size + 1;

/** Graphs made before the model was noted. */
const UNNOTED = 1;

/** Nodes that a migration changes in one transaction: a graph may hold more than the database's memory. */
const BATCH = 10_000n;

/**
 * Brings a graph that an older version made into the form that this one reads: step by step in the order of the numbers,
 * each in batches until nothing is left to change, so that one that broke off goes on where it stopped. Gives the model
 * found where it was an older one.
 * @throws StartFailure graphTooNew
 */
export async function bringUpToDate(
  database: Pick<Database, "read" | "write" | "transaction">,
): Promise<number | undefined> {
  const [row] = await database.read(graphStatement("read-model", {}));
  const noted = row?.["model"];
  if (noted === null && row?.["isEmpty"] === true) {
    await database.write([noteModel(currentModel)]);
    return undefined;
  }
  const found = noted === null ? UNNOTED : Number(noted);
  if (found > currentModel) throw tooNew(found);
  for (let model = found + 1; model <= currentModel; model++) {
    const migration = migrationTo(model);
    let changed: number;
    do changed = await database.transaction(migration);
    while (changed > 0);
    await database.write([noteModel(model), raiseVersion()]);
  }
  return found < currentModel ? found : undefined;
}

const noteModel = (model: number) => graphStatement("write-model", { model: BigInt(model) });
const raiseVersion = () => graphStatement("raise-version", {});

/** The work of one batch, which gives how many nodes it changed. */
function migrationTo(model: number) {
  const text = migrations.get(`model-${String(model)}`);
  if (text === undefined) throw new Error(`cypher/migrations/model-${String(model)}.cypher is missing.`);
  return async (run: RunInTransaction) => {
    const [row] = await run({ text, parameters: { limit: BATCH } });
    return Number(row?.["changed"]);
  };
}

function tooNew(found: number): StartFailure {
  return new StartFailure(
    "graphTooNew",
    `The graph was made by a later version (its model is ${String(found)}, this version reads up to ${String(currentModel)}): ` +
      "start that version, or name another DATA_FOLDER and import a backup there.",
  );
}
