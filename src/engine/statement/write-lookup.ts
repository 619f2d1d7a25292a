import { holdsOwnFacts } from "../plan/own-facts";
import type { LookupPlan } from "../plan/plan";
import { fragment, type Fragment, joined } from "./fragment";
import { writeReturn } from "./layout";
import { Parameters } from "./parameters";
import { writeWhere } from "./write-condition";
import { writeObject } from "./write-object";

/** One node by its id, as clauses that return it in the column `value`. */
export const writeLookup = (parameters: Parameters, plan: LookupPlan) =>
  writeLookupOf(parameters, plan, parameters.add(plan.id));

/**
 * The lookup for each of `$keys`, with the column `key`. Undefined if its answer may be large, because one request would
 * wait for another. Also undefined if it has parameters other than the id, because they may differ.
 */
export function writeLookups(plan: LookupPlan): Fragment | undefined {
  if (!holdsOwnFacts(plan.object)) return undefined;
  const parameters = new Parameters();
  const value = writeLookupOf(parameters, plan, "key");
  if (Object.keys(parameters.values).length > 0) return undefined;
  return joined([fragment("UNWIND $keys AS key\n"), value, fragment(",\nkey")], "");
}

const writeLookupOf = (parameters: Parameters, { variable, label, formerIds, object }: LookupPlan, id: string) =>
  joined(
    [
      ...(formerIds
        ? [fragment(`OPTIONAL MATCH (former:${formerIds.label})`), ...writeWhere([`former.id = ${id}`])]
        : []),
      fragment(`MATCH (${variable}:${label})`),
      ...writeWhere([`${variable}.id = ${formerIds ? `coalesce(former.${formerIds.current}, ${id})` : id}`]),
      writeReturn(writeObject(parameters, object), "value"),
    ],
    "\n",
  );
