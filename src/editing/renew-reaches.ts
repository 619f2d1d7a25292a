import { reachSteps } from "../facts/write-facts";
import type { EditingGraph } from "./editing-graph";

/** Max policies that one transaction writes again. */
const RENEWED_AT_ONCE = 5_000;

/**
 * Writes again what policies store about regions, after an edit or an import has moved regions: so many policies at most, or a
 * few more. The regions have marks of what is left, so that work that broke off continues where it stopped. Run within the
 * transaction that moved the regions, it makes nearly every change visible at once.
 * @returns whether policies are left, for another transaction
 */
export async function renewReaches(graph: EditingGraph, max = RENEWED_AT_ONCE): Promise<boolean> {
  for (let written = 0; written < max;) {
    const [row] = await graph.read("take-outdated-policies", { limit: BigInt(max) });
    if (Number(row?.["regions"] ?? 0) === 0) {
      await graph.write([{ file: "forget-removed-regions", parameters: {} }]);
      return false;
    }
    const ids = new Set((row?.["ids"] ?? []) as readonly string[]);
    if (ids.size > 0) await graph.write(reachSteps([...ids]));
    written += ids.size;
  }
  return true;
}
