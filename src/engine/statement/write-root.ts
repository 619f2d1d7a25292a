import type { ConnectionPlan, RootPlan } from "../plan/plan";
import type { Question } from "../question";
import { fragment, type Fragment, joined, within } from "./fragment";
import { writeCall } from "./layout";
import { Parameters } from "./parameters";
import type { Statement } from "./statement";
import { writeAnswer } from "./write-answer";
import { writeConnection, writeEachRow } from "./write-connection";
import { writeLookup, writeLookups } from "./write-lookup";
import { writeNaming } from "./write-naming";
import { writeObject } from "./write-object";

/**
 * The one statement of a root field. It returns at most one row: the column `value`, and the column `version` with the
 * graph's version, from the question that reads it. The version is read first: if an edit is written meanwhile, the
 * data may be newer than its version, but never older.
 */
export function writeStatement(plan: RootPlan, versionQuestion: Question): Statement {
  const parameters = new Parameters();
  const text = versioned(versionQuestion, writeRoot(parameters, plan));
  const lookups = plan.kind === "lookup" ? writeLookups(plan) : undefined;
  const batch =
    plan.kind === "lookup" && lookups && Object.freeze({ text: versioned(versionQuestion, lookups), key: plan.id });
  return Object.freeze({ text, parameters: Object.freeze(parameters.values), ...(batch && { batch }) });
}

function versioned({ name, columns, body }: Question, value: Fragment): string {
  if (columns.length !== 1 || columns[0] !== "version")
    throw new Error(`The question ${name} must have the one column version.`);
  return joined([writeCall(undefined, [fragment(body)]), within(value, (text) => `${text},\nversion`)], "\n").text;
}

/** The statement of a root connection with its rows as separate records, each in the column `value`. */
export function writeEachStatement(plan: ConnectionPlan): Statement {
  const parameters = new Parameters();
  const { text } = writeEachRow(parameters, plan, writeObject);
  return Object.freeze({ text, parameters: Object.freeze(parameters.values) });
}

/** The clauses that return the value of a root field. */
function writeRoot(parameters: Parameters, plan: RootPlan): Fragment {
  switch (plan.kind) {
    case "lookup":
      return writeLookup(parameters, plan);
    case "naming":
      return asValue(writeNaming(parameters, plan));
    case "answer":
      return asValue(writeAnswer(parameters, plan, writeObject));
    case "connection":
      return asValue(writeConnection(parameters, plan, writeObject));
  }
}

const asValue = (value: Fragment) => within(value, (text) => `RETURN ${text} AS value`);
