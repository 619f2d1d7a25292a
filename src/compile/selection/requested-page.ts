import type { SelectedField } from "./selection";

/** The number of rows on a page that only has `before`. */
const DEFAULT_SIZE = 20;

/** The end of the list from which a page is cut, and its maximum number of rows. */
export interface RequestedPage {
  readonly argument: "first" | "last";
  readonly size: number;
}

/**
 * The page that a field's arguments request; undefined if the field has no `first`. With `last` or `before`, the
 * default of `first` does not apply (semantics 1): `before` alone means the rows directly before it.
 */
export function requestedPage({
  arguments: { provided, effective },
}: Pick<SelectedField, "arguments">): RequestedPage | undefined {
  const { first, last, before } = provided;
  if (first === undefined && (last !== undefined || before !== undefined)) {
    return { argument: "last", size: typeof last === "number" ? last : DEFAULT_SIZE };
  }
  const { first: size } = effective;
  return typeof size === "number" ? { argument: "first", size } : undefined;
}
