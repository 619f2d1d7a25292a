import { project } from "../config/project";
import { StartFailure } from "../config/start-failure";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";
import { graphStatement } from "./graph-statement";

const migrations = readCypherFiles(project.cypher("migrations"));

/** The form that this version gives the graph: one more than there are migrations, the first of which leads to 2. */
export const currentModel = migrations.size + 1;

/** Graphs made before the model was noted. */
const UNNOTED = 1;

/**
 * Brings a graph that an older version made into the form that this one reads: a transaction a step, in the order of the
 * numbers, so that one that broke off goes on where it stopped. Gives the model found where it was an older one.
 * @throws StartFailure graphTooNew
 */
export async function bringUpToDate(database: Pick<Database, "read" | "write">): Promise<number | undefined> {
  const [row] = await database.read(graphStatement("read-model", {}));
  const noted = row?.["model"];
  if (noted === null && row?.["isEmpty"] === true) {
    await database.write([noteModel(currentModel)]);
    return undefined;
  }
  const found = noted === null ? UNNOTED : Number(noted);
  if (found > currentModel) throw tooNew(found);
  for (let model = found + 1; model <= currentModel; model++) {
    await database.write([migrationTo(model), noteModel(model), raiseVersion()]);
  }
  return found < currentModel ? found : undefined;
}

const noteModel = (model: number) => graphStatement("write-model", { model: BigInt(model) });
const raiseVersion = () => graphStatement("raise-version", {});

function migrationTo(model: number) {
  const text = migrations.get(`model-${String(model)}`);
  if (text === undefined) throw new Error(`cypher/migrations/model-${String(model)}.cypher is missing.`);
  return { text, parameters: {} };
}

function tooNew(found: number): StartFailure {
  return new StartFailure(
    "graphTooNew",
    `The graph was made by a later version (its model is ${String(found)}, this version reads up to ${String(currentModel)}): ` +
      "start that version, or name another DATA_FOLDER and import a backup there.",
  );
}
