import { holdsOwnFacts } from "../plan/own-facts";
import type { ConnectionPlan, LookupPlan, RootPlan } from "../plan/plan";
import { writeList, writeReturn, writeSubquery } from "./layout";
import { Parameters } from "./parameters";
import type { Batch, Statement } from "./statement";
import { writeWhere } from "./write-condition";
import { writeConnection, writeEachRow } from "./write-connection";
import { writeAnswer, writeObject } from "./write-object";
import { writeOrderBy } from "./write-order";
import { writeSource } from "./write-source";

/**
 * The one statement of a root field. It returns at most one row: the column `value`, and the column `version` with the
 * graph's version, from the question that reads it. The version is read first: if an edit is written meanwhile, the
 * data may be newer than its version, but never older.
 */
export function writeStatement(plan: RootPlan, versionQuestion: string): Statement {
  const parameters = new Parameters();
  const text = versioned(versionQuestion, writeRoot(parameters, plan));
  const batch = plan.kind === "lookup" ? writeBatch(plan, versionQuestion) : undefined;
  return Object.freeze({ text, parameters: Object.freeze(parameters.values), ...(batch && { batch }) });
}

const versioned = (versionQuestion: string, value: string) =>
  `${writeSubquery("CALL ()", [versionQuestion])}\n${value},\nversion`;

/**
 * The lookup for several ids. Undefined if its answer may be large, because one request would wait for another. Also
 * undefined if it has parameters other than the id, because they may differ.
 */
function writeBatch(plan: LookupPlan, versionQuestion: string): Batch | undefined {
  if (!holdsOwnFacts(plan.object)) return undefined;
  const parameters = new Parameters();
  const value = writeLookup(parameters, plan, () => "key");
  if (Object.keys(parameters.values).length > 0) return undefined;
  return Object.freeze({ text: versioned(versionQuestion, `UNWIND $keys AS key\n${value},\nkey`), key: plan.id });
}

function writeLookup(parameters: Parameters, { variable, label, object }: LookupPlan, writeId: () => string): string {
  const clauses = [`MATCH (${variable}:${label})`, ...writeWhere([`${variable}.id = ${writeId()}`])];
  return [...clauses, writeReturn(writeObject(parameters, object), "value")].join("\n");
}

/** The statement of a root connection with its rows as separate records, each in the column `value`. */
export function writeEachStatement(plan: ConnectionPlan): Statement {
  const parameters = new Parameters();
  const text = writeEachRow(parameters, plan, writeObject);
  return Object.freeze({ text, parameters: Object.freeze(parameters.values) });
}

function writeRoot(parameters: Parameters, plan: RootPlan): string {
  switch (plan.kind) {
    case "lookup":
      return writeLookup(parameters, plan, () => parameters.add(plan.id));
    case "naming":
      return `RETURN ${writeNaming(parameters, plan)} AS value`;
    case "answer":
      return `RETURN ${writeAnswer(parameters, plan)} AS value`;
    case "connection":
      return `RETURN ${writeConnection(parameters, plan, writeObject)} AS value`;
  }
}

/** Every node that has the name, with its id and full name, so that the client can choose between several. */
function writeNaming(parameters: Parameters, { answer, node }: Extract<RootPlan, { kind: "naming" }>): string {
  const { opening } = writeSource(parameters, answer.source);
  const columns = [`${node}.id`, `${node}.fullName`, writeObject(parameters, answer.object)];
  return writeSubquery("COLLECT", [opening, "WITH *", writeOrderBy(answer.order), writeReturn(writeList(columns))]);
}
