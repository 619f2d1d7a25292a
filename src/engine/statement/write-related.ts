import type { RelatedPlan } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";
import { writeReturn, writeSubquery } from "./layout";
import type { Parameters, WriteObject } from "./parameters";
import { writeMatchWhere } from "./write-condition";
import { mayRepeat } from "./write-match";
import { writeOrderBy } from "./write-order";

/**
 * The nodes at the end of a path. A single node is collected as a list too: with head() in an expression, the planner
 * would run it again for each row.
 */
export function writeRelated(
  parameters: Parameters,
  { match, order, object, single }: RelatedPlan,
  writeObject: WriteObject,
): Fragment {
  const distinct = mayRepeat(match);
  const sorted = single ? undefined : writeOrderBy(order);
  return writeSubquery("COLLECT", [
    ...writeMatchWhere(parameters, match),
    distinct || sorted ? fragment(`WITH ${distinct ? "DISTINCT " : ""}${match.variable}`) : undefined,
    sorted,
    writeReturn(writeObject(parameters, object)),
  ]);
}
