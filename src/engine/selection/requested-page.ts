import type { SelectedField } from "./selection";

/** The end of the list from which a page is cut, and its maximum number of rows. */
export interface RequestedPage {
  readonly argument: "first" | "last";
  readonly size: number;
}

/**
 * The page that a field's arguments request; undefined if they set no size. With `last` or `before`, the page is cut from
 * the end: `before` alone means the rows directly before it, as many as `first` has by default.
 */
export function requestedPage({
  arguments: { provided, effective },
}: Pick<SelectedField, "arguments">): RequestedPage | undefined {
  const { first, last, before } = provided;
  const isFromEnd = first === undefined && (last !== undefined || before !== undefined);
  const size = isFromEnd ? (last ?? effective["first"]) : effective["first"];
  return typeof size === "number" ? { argument: isFromEnd ? "last" : "first", size } : undefined;
}
