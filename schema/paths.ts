import { anyDepth, optional, outgoing, type Path } from "../src/engine/mapping/path";

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

/** This region and every wider one. */
export const upwards: Path = [outgoing("PART_OF", { hops: anyDepth })];

/** This body and every one above it. */
export const above: Path = [outgoing("SUBORDINATE_TO", { hops: anyDepth })];

/** This domain and every broader one. */
export const broader: Path = [outgoing("BROADER", { hops: anyDepth })];
