import type { ListedPlan } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";
import { writeReturn, writeSubquery } from "./layout";
import type { Parameters, WriteObject } from "./parameters";

/** The entries of a list in a column. */
export function writeListed(
  parameters: Parameters,
  { variable, entry, columns, object }: ListedPlan,
  writeObject: WriteObject,
): Fragment {
  const renamed = Object.entries(columns ?? {}).map(([name, column]) => `${entry}.${name} AS ${column}`);
  return writeSubquery("COLLECT", [
    fragment(`UNWIND ${variable} AS ${entry}`),
    renamed.length > 0 ? fragment(`WITH ${renamed.join(", ")}`) : undefined,
    writeReturn(writeObject(parameters, object)),
  ]);
}
