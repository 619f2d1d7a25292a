import type { Variable } from "./plan";

/** Names for the nodes and columns of one statement, by position: n0, n1 ... */
export function variableNames(): () => Variable {
  let count = 0;
  return () => `n${String(count++)}`;
}
