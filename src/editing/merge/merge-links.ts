import type { StatedLink } from "../../import/facts";

/** All things that either list points to, each with the passages of both. */
export function mergeLinks(before: readonly StatedLink[], added: readonly StatedLink[]): readonly StatedLink[] {
  const merged = new Map(before.map((link) => [link.id, link]));
  for (const link of added) {
    const known = merged.get(link.id);
    merged.set(link.id, known ? { id: link.id, evidence: [...known.evidence, ...link.evidence] } : link);
  }
  return [...merged.values()];
}

/**
 * A body that one source names as issuing is an issuer, also where another names it besides: the passages of both state
 * it as issuer, so that it is counted once.
 */
export function mergeBodies(
  issuers: readonly StatedLink[],
  organizations: readonly StatedLink[],
): { readonly issuers: readonly StatedLink[]; readonly organizations: readonly StatedLink[] } {
  const issuing = new Set(issuers.map(({ id }) => id));
  return {
    issuers: mergeLinks(
      issuers,
      organizations.filter(({ id }) => issuing.has(id)),
    ),
    organizations: organizations.filter(({ id }) => !issuing.has(id)),
  };
}
