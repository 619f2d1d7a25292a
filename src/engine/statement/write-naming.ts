import type { NamingPlan } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";
import { writeList, writeReturn, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writeObject } from "./write-object";
import { writeOrderBy } from "./write-order";
import { writeQuestion } from "./write-question";

/** Every node that has the name, with its id and another property, so that the client can choose between several. */
export function writeNaming(parameters: Parameters, { answer, node, shown }: NamingPlan): Fragment {
  const { opening } = writeQuestion(parameters, answer.source);
  const columns = [fragment(`${node}.id`), fragment(`${node}.${shown}`), writeObject(parameters, answer.object)];
  return writeSubquery("COLLECT", [
    opening,
    fragment("WITH *"),
    writeOrderBy(answer.order),
    writeReturn(writeList(columns)),
  ]);
}
