import type { StatedLink } from "../../import/facts";

/** All things that either list points to, each with the passages of both lists. */
export function mergeLinks(before: readonly StatedLink[], added: readonly StatedLink[]): readonly StatedLink[] {
  const merged = new Map(before.map((link) => [link.id, link]));
  for (const link of added) {
    const known = merged.get(link.id);
    merged.set(link.id, known ? { id: link.id, evidence: [...known.evidence, ...link.evidence] } : link);
  }
  return [...merged.values()];
}

/**
 * An organization that one source names as issuer is an issuer, even if another source only mentions it. The passages of both
 * then state it as issuer, so that it is counted once.
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
