import type { StatedLink } from "../../facts/facts";

/** All things that either list points to, each with the passages of both lists. */
export function mergeLinks(before: readonly StatedLink[], added: readonly StatedLink[]): readonly StatedLink[] {
  const merged = new Map(before.map((link) => [link.id, link]));
  for (const link of added) {
    const known = merged.get(link.id);
    merged.set(link.id, known ? { id: link.id, evidence: [...known.evidence, ...link.evidence] } : link);
  }
  return [...merged.values()];
}
