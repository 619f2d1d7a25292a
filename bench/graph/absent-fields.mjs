// @ts-check
import { productParts } from "../product.mjs";

/** @typedef {Readonly<Record<string, unknown>>} Values */

/** The values of the fields that a record of this kind may lack, from the product's table of fields. */
function absentFields(/** @type {Values} */ table) {
  const { fieldsOf, formsOf } = productParts();
  /** @type {Record<string, unknown>} */
  const absent = {};
  for (const [name, field] of fieldsOf(table)) {
    if (field.kind === "many" || field.kind === "records") absent[name] = [];
    else if (field.kind === "text") for (const form of formsOf(name)) absent[form] = null;
    else if (field.kind === "value") absent[name] = field.otherwise ?? null;
  }
  return absent;
}

/**
 * Adds the fields that the generated policies do not state, so that a new field of the product needs no change here.
 * @template {{ measures: readonly object[], goals: readonly object[] }} Policy
 * @param {Iterable<Policy>} policies
 * @returns {Generator<Policy>}
 */
export function* withAbsentFields(policies) {
  const { policyFields, measureFields, goalFields } = productParts();
  const [ofPolicy, ofMeasure, ofGoal] = [policyFields, measureFields, goalFields].map(absentFields);
  for (const policy of policies) {
    yield {
      ...ofPolicy,
      entries: [],
      ...policy,
      measures: policy.measures.map((measure) => ({ ...ofMeasure, ...measure })),
      goals: policy.goals.map((goal) => ({ ...ofGoal, ...goal })),
    };
  }
}
