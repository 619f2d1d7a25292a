import type { Evidence } from "../../facts/evidence";
import type { FactsOf, FieldTable } from "../../facts/fields";
import { mergeFields } from "./merge-fields";
import type { Merging } from "./merging";

/** Two statements of one part of a policy, such as a goal. The passages of a part state all of its values. */
export function mergePart<Table extends FieldTable, Part extends { readonly evidence: readonly Evidence[] }>(
  merging: Merging,
  table: Table,
  path: string,
  before: Part & FactsOf<Table>,
  added: Part & FactsOf<Table>,
): Part {
  return {
    ...before,
    ...mergeFields(
      merging,
      table,
      path,
      { facts: before, evidenceOf: () => before.evidence },
      { facts: added, evidenceOf: () => added.evidence },
    ),
    evidence: [...before.evidence, ...added.evidence],
  };
}
