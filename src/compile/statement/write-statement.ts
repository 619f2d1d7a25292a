import type { ConnectionPlan, RootPlan } from "../plan/plan";
import { writeList, writeReturn, writeSubquery } from "./layout";
import { Parameters } from "./parameters";
import type { Statement } from "./statement";
import { writeMatchWhere } from "./write-condition";
import { writeConnection, writeEachRow } from "./write-connection";
import { writeAsked, writeObject } from "./write-object";
import { writeOrderBy } from "./write-order";
import { writeSource } from "./write-source";

/**
 * The one statement of a root field. It returns at most one row: the column `value`, and `version`, the graph's version by
 * the question that gives it. The version is read first: an edit that is written meanwhile leaves what was read at worst newer
 * than its version says, and never older.
 */
export function writeStatement(plan: RootPlan, versionQuestion: string): Statement {
  const parameters = new Parameters();
  const value = writeRoot(parameters, plan);
  const text = `${writeSubquery("CALL ()", [versionQuestion])}\n${value},\nversion`;
  return Object.freeze({ text, parameters: Object.freeze(parameters.values) });
}

/** The statement of a root connection whose rows are records of their own, each in the column `value`. */
export function writeEachStatement(plan: ConnectionPlan): Statement {
  const parameters = new Parameters();
  const text = writeEachRow(parameters, plan, writeObject);
  return Object.freeze({ text, parameters: Object.freeze(parameters.values) });
}

function writeRoot(parameters: Parameters, plan: RootPlan): string {
  switch (plan.kind) {
    case "lookup": {
      const clauses = writeMatchWhere(parameters, plan.match);
      return [...clauses, writeReturn(writeObject(parameters, plan.object), "value")].join("\n");
    }
    case "naming":
      return `RETURN ${writeNaming(parameters, plan)} AS value`;
    case "asked":
      return `RETURN ${writeAsked(parameters, plan)} AS value`;
    case "connection":
      return `RETURN ${writeConnection(parameters, plan, writeObject)} AS value`;
  }
}

/** Every node that the name means, each with its id and full name, which tell several apart. */
function writeNaming(parameters: Parameters, { asked, node }: Extract<RootPlan, { kind: "naming" }>): string {
  const { opening } = writeSource(parameters, asked.source);
  const columns = [`${node}.id`, `${node}.fullName`, writeObject(parameters, asked.object)];
  return writeSubquery("COLLECT", [opening, "WITH *", writeOrderBy(asked.order), writeReturn(writeList(columns))]);
}
