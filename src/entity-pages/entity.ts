/** A kind of node that has a page of its own, as the first part of its address. */
export type EntityKind = "policy" | "region" | "domain" | "source";

/** The kind of page for each type of node that has one. */
export const kindOfType: ReadonlyMap<string, EntityKind> = new Map([
  ["Policy", "policy"],
  ["Region", "region"],
  ["Domain", "domain"],
  ["Source", "source"],
]);

export const entityKinds: readonly EntityKind[] = [...kindOfType.values()];
