import type { PolicyFacts } from "./facts";
import { fieldsOf, type FieldTable } from "./fields";
import { goalFields, measureFields, policyFields } from "./policy-fields";

type Values = Readonly<Record<string, unknown>>;

/** The text fields of a record that have Chinese and no English. */
const untranslated = (table: FieldTable, record: Values): readonly string[] =>
  fieldsOf(table).flatMap(([name, { kind }]) =>
    kind === "text" && record[name] != null && record[`${name}En`] == null ? [name] : [],
  );

const isUntranslated = (table: FieldTable) => (part: object) => untranslated(table, { ...part }).length > 0;

/**
 * The fields of a policy whose texts have no English yet, in the order of the type: its own texts, and the lists of which one
 * part or more lacks it. The names of the nodes that it points to belong to these nodes.
 */
export const lacksEnglish = (policy: PolicyFacts): readonly string[] => [
  ...untranslated(policyFields, { ...policy }),
  ...(policy.measures.some(isUntranslated(measureFields)) ? ["measures"] : []),
  ...(policy.goals.some(isUntranslated(goalFields)) ? ["goals"] : []),
];
