import type { Evidence } from "./facts";
import type { YamlField } from "./yaml-field";

/** Refuses the first item whose first passage is not after that of the item before: ordinals follow the source. */
export function refuseDisorder(list: YamlField, items: readonly { readonly evidence: readonly Evidence[] }[]): void {
  const starts = items.map((item) => item.evidence[0]?.start ?? 0);
  const misplaced = starts.findIndex((start, index) => index > 0 && start <= (starts[index - 1] ?? 0));
  if (misplaced < 0) return;
  list
    .items()
    [misplaced]?.refuse("must come after the previous one in the source: ordinals follow the order of the source");
}
