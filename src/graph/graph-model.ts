import { GoalValueKind } from "../../schema/enums";
import { unitNameOf } from "../../schema/units/unit-name";
import { project } from "../config/project";
import { StartFailure } from "../config/start-failure";
import type { Row } from "../editing/editing-graph";
import { documentNames } from "../facts/document-names";
import { documentNumberForms, nameProperties, publisherForms, searchProperties } from "../facts/derived-forms";
import { namedKinds } from "../facts/node-kinds";
import { type ImportStep, sentenceStep } from "../facts/write-facts";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";
import type { RunInTransaction } from "../neo4j/runnable-statement";
import { graphStatement } from "./graph-statement";

const migrations = readCypherFiles(project.cypher("migrations"));

const modelOf = (file: string) => Number(/^model-(\d+)$/u.exec(file)?.[1]);

/** The models to which migrations lead, in order. */
const models = [...migrations.keys()].map(modelOf).sort((one, other) => one - other);

/** The model of this version. */
export const currentModel = models.at(-1) ?? 1;

/** Graphs made before the model was stored. */
const UNNOTED = 1;

/** Max nodes that one transaction changes: a graph may be larger than the database's memory. */
export interface MigrationBatches {
  readonly nodes: number;
  /** The same for nodes whose texts are read and written. */
  readonly texts: number;
}
const defaultBatches: MigrationBatches = { nodes: 10_000, texts: 1_000 };

/** The kinds that inputs refer to by name. Regions have forms of their names already. */
const named = new Set<string>(namedKinds.map(({ label }) => label));

function derivedOf({ label, properties }: Row) {
  const stored = properties as Readonly<Record<string, unknown>>;
  return { ...searchProperties(stored), ...(named.has(String(label)) ? nameProperties(stored) : {}) };
}

const numberForms = ({ properties }: Row) => {
  const { documentNumbers } = properties as { readonly documentNumbers?: readonly string[] };
  return { documentNumberForms: documentNumberForms(documentNumbers ?? []) };
};

/** The steps that write values which Cypher alone cannot compute, for the rows that a migration's file finds. */
const writtenOf: Readonly<Record<number, (rows: readonly Row[]) => ImportStep | readonly ImportStep[]>> = {
  4: (rows) => ({
    file: "write-derived-forms",
    parameters: { rows: rows.map((row) => ({ id: row["id"], properties: derivedOf(row) })) },
  }),
  5: (rows) => ({ file: "write-search-texts", parameters: { ids: rows.map(({ id }) => id) } }),
  9: (rows) => ({
    file: "write-derived-forms",
    parameters: { rows: rows.map((row) => ({ id: row["id"], properties: { publisherForms: publisherForms(row) } })) },
  }),
  10: (rows) => ({
    file: "write-derived-forms",
    parameters: {
      rows: rows.map((row) => ({ id: row["id"], properties: { ...derivedOf(row), ...numberForms(row) } })),
    },
  }),
  // Until then, every goal was a level of its indicator.
  13: (rows) => ({
    file: "write-derived-forms",
    parameters: {
      rows: rows.map(({ id, unit }) => ({
        id,
        properties: { valueKind: GoalValueKind.LEVEL, ...unitNameOf(String(unit)) },
      })),
    },
  }),
  14: (rows) => sentenceStep(rows as unknown as Parameters<typeof sentenceStep>[0]),
  // No citation is older than these names, so that none must be found again.
  16: (rows) => [
    {
      file: "write-document-names",
      parameters: { rows: rows.map((row) => documentNames(row as unknown as Parameters<typeof documentNames>[0])) },
    },
    { file: "settle-document-names", parameters: {} },
  ],
};

/**
 * Brings a graph that an older version made to the current model: step by step in the order of the numbers, each in batches
 * until nothing is left to change. So a step that broke off continues where it stopped. Returns the model that was found if
 * it was an older one.
 * @throws StartFailure graphTooNew
 */
export async function bringUpToDate(
  database: Pick<Database, "read" | "write" | "transaction">,
  batches = defaultBatches,
): Promise<number | undefined> {
  const [row] = await database.read(graphStatement("read-model", {}));
  const noted = row?.["model"];
  if (noted === null && row?.["isEmpty"] === true) {
    await database.write([noteModel(currentModel)]);
    return undefined;
  }
  const found = noted === null ? UNNOTED : Number(noted);
  if (found > currentModel) throw tooNew(found);
  for (const model of models.filter((one) => one > found)) {
    const migration = migrationTo(model, batches);
    let changed: number;
    do changed = await database.transaction(migration);
    while (changed > 0);
    await database.write([noteModel(model), raiseVersion()]);
  }
  return found < currentModel ? found : undefined;
}

const noteModel = (model: number) => graphStatement("write-model", { model: BigInt(model) });
const raiseVersion = () => graphStatement("raise-version", {});

/** The work of one batch, which returns how many nodes it changed. */
function migrationTo(model: number, { nodes, texts }: MigrationBatches) {
  const text = migrations.get(`model-${String(model)}`);
  if (text === undefined) throw new Error(`cypher/migrations/model-${String(model)}.cypher is missing.`);
  const write = writtenOf[model];
  return async (run: RunInTransaction) => {
    const rows = await run({ text, parameters: { limit: BigInt(write ? texts : nodes) } });
    if (!write) return Number(rows[0]?.["changed"]);
    if (rows.length === 0) return 0;
    for (const { file, parameters } of [write(rows)].flat()) await run(graphStatement(file, parameters));
    return rows.length;
  };
}

function tooNew(found: number): StartFailure {
  return new StartFailure(
    "graphTooNew",
    `The graph was made by a later version (its model is ${String(found)}, this version reads up to ${String(currentModel)}): ` +
      "start that version, or use another DATA_FOLDER and import a backup there.",
  );
}
