import { createHash } from "node:crypto";
import type { SelectedField } from "../selection/selection";
import type { SourcePlan } from "./plan";

/** The arguments on which the order of a connection's rows depends, without `orderBy`: a cursor already contains its keys. */
export const orderingArguments = (source: SourcePlan): readonly string[] =>
  source.kind === "question" ? source.question.orderedBy : [];

/** Sorts the entries of a list and the fields of an object, because none of these arguments depends on their order. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map(settledEntry))].sort();
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(value).map(([name, entry]) => [name, settled(entry)] as const);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** An object as a text, so that it has an order and equals another. */
const settledEntry = (entry: unknown) =>
  typeof entry === "object" && entry !== null ? JSON.stringify(settled(entry)) : entry;

/** A digest of the values of these arguments, including defaults. Undefined if there are none. */
export function orderBasis(source: SourcePlan, { arguments: { effective } }: SelectedField): string | undefined {
  const names = orderingArguments(source);
  if (names.length === 0) return undefined;
  const values = JSON.stringify(names.map((name) => settled(effective[name])));
  return createHash("sha256").update(values).digest("base64url").slice(0, 16);
}
