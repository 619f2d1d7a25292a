import { createHash } from "node:crypto";
import type { SelectedField } from "../selection/selection";
import type { SourcePlan } from "./plan";

/** The arguments on which the order of a connection's rows depends, without `orderBy`: a cursor already contains its keys. */
export const orderingArguments = (source: SourcePlan): readonly string[] =>
  source.kind === "question" ? source.question.orderedBy : [];

/** Sorts the entries of a list, because none of these arguments depends on their order. */
const settled = (value: unknown) => (Array.isArray(value) ? [...new Set(value)].sort() : (value ?? null));

/** A digest of the values of these arguments, including defaults. Undefined if there are none. */
export function orderBasis(source: SourcePlan, { arguments: { effective } }: SelectedField): string | undefined {
  const names = orderingArguments(source);
  if (names.length === 0) return undefined;
  const values = JSON.stringify(names.map((name) => settled(effective[name])));
  return createHash("sha256").update(values).digest("base64url").slice(0, 16);
}
