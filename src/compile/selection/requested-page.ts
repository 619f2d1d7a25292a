import type { SelectedField } from "./selection";

/** Rows of a page that is cut from the end by `before` alone. */
const DEFAULT_SIZE = 20;

/** From which end of its list a page is cut, and how many rows it holds at most. */
export interface RequestedPage {
  readonly argument: "first" | "last";
  readonly size: number;
}

/**
 * The page that a field's arguments ask for; none where it takes no `first`. With `last` or `before`, the default of
 * `first` is void (semantics 1): `before` alone means the rows just before it.
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
