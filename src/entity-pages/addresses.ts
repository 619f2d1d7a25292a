import type { EntityKind } from "./entity";

/** A passage in the address of its source (RFC 5147): code points of the source's text, from start up to end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The fragment of a passage, which is also the id of its element. */
export const fragmentOf = ({ start, end }: Stretch) => `char=${String(start)},${String(end)}`;

/**
 * The address of a node's page, relative to the page of any other node, so that it is right under the path of a proxy too. It
 * is also the node's IRI in JSON-LD, so one node has only one such text.
 */
export const entityAddress = (kind: EntityKind, id: string) => `../${kind}/${encodeURIComponent(id)}`;

/** The address of a passage in its source. */
export const passageAddress = (sourceId: string, stretch: Stretch, query = "") =>
  `${entityAddress("source", sourceId)}${query}#${fragmentOf(stretch)}`;

/** The part of a policy's id that names one of its measures or goals, such as measure/1; undefined for any other id. */
export const partOf = (id: string, policyId: string) =>
  id.startsWith(`${policyId}/`) ? id.slice(policyId.length + 1) : undefined;

/** The policy of a measure or goal, and the element of its page: `POLICY/measure/1` is `measure/1` of POLICY. */
export function ownerOfPart(id: string): { readonly policy: string; readonly part: string } | undefined {
  const [, policy, part] = /^(.+)\/((?:measure|goal)\/\d+)$/u.exec(id) ?? [];
  return policy !== undefined && part !== undefined ? { policy, part } : undefined;
}
