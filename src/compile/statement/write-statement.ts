import type { RootPlan } from "../plan/plan";
import { Parameters } from "./parameters";
import type { Statement } from "./statement";
import { writeMatchWhere } from "./write-condition";
import { writeConnection } from "./write-connection";
import { writeObject } from "./write-object";

/** The one statement of a root field. It returns one column, `value`, in at most one row. */
export function writeStatement(plan: RootPlan): Statement {
  const parameters = new Parameters();
  const clauses =
    plan.kind === "lookup"
      ? [...writeMatchWhere(parameters, plan.match), `RETURN ${writeObject(parameters, plan.object)} AS value`]
      : [`RETURN ${writeConnection(parameters, plan, writeObject)} AS value`];
  return Object.freeze({ text: clauses.join("\n"), parameters: Object.freeze(parameters.values) });
}
