import { createHash } from "node:crypto";
import type { SelectedField } from "../selection/selection";
import type { SourcePlan } from "./plan";

/** The arguments on which the order of a connection's rows depends, besides `orderBy`, whose keys a cursor names itself. */
export const orderingArguments = (source: SourcePlan): readonly string[] =>
  source.kind === "question" ? source.question.orderedBy : [];

/** A list's entries in one order, for none of these arguments depends on it. */
const settled = (value: unknown) => (Array.isArray(value) ? [...new Set(value)].sort() : (value ?? null));

/** A digest of the values of these arguments, the defaults of absent ones too; empty where there are none. */
export function orderBasis(source: SourcePlan, { arguments: { effective } }: SelectedField): string {
  const names = orderingArguments(source);
  if (names.length === 0) return "";
  const values = JSON.stringify(names.map((name) => settled(effective[name])));
  return createHash("sha256").update(values).digest("base64url").slice(0, 16);
}
