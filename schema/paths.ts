import type { FilteredQuestion } from "../src/engine/mapping/field-mapping";
import { anyDepth, incoming, optional, outgoing, type Path } from "../src/engine/mapping/path";

/** The question to use instead if only some policies count (semantics 13). */
export const countedPolicies = (question: string): FilteredQuestion => ({ question, type: "Policy" });

/** A policy's domains are those of its own statements and of its measures (semantics 13). */
export const policyToDomain: Path = [outgoing("HAS_MEASURE", { hops: optional }), outgoing("TARGETS")];

/** The bodies that a policy names: its issuers, others, and those that are responsible for its measures (semantics 24). */
export const policyToOrganization: Path = [
  outgoing("HAS_MEASURE", { hops: optional }),
  outgoing(["INVOLVES", "ISSUED_BY", "ASSIGNED_TO"]),
];

/**
 * The domains that the region's own policies and their measures target (semantics 12). The import stores them as a
 * relationship.
 */
export const regionToDomain: Path = [outgoing("FOCUSES_ON")];

/** The relationships from a policy to its regions: to the first one, and to the further ones of a joint policy. */
export const APPLIES_TO = ["APPLIES_TO", "ALSO_APPLIES_TO"] as const;

/**
 * How a region lies in others: in its parent, in the areas that it is a member of, and an area in the nation that its members
 * share.
 */
const LIES_IN = ["PART_OF", "MEMBER_OF", "IN_NATION"] as const;

/** This region and every one in which it lies. */
export const upwards: Path = [outgoing(LIES_IN, { hops: anyDepth })];

/** This region and every one that lies in it, if the argument includeDescendants is true. */
export const descendants = incoming(LIES_IN, { hops: anyDepth, when: "includeDescendants" });

/** This body and every one above it. */
export const above: Path = [outgoing("SUBORDINATE_TO", { hops: anyDepth })];

/** This domain and every broader one. */
export const broader: Path = [outgoing("BROADER", { hops: anyDepth })];
