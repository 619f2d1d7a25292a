import type { FilteredQuestion } from "../src/engine/mapping/field-mapping";
import { anyDepth, optional, outgoing, type Path } from "../src/engine/mapping/path";

/** The question to use instead if only some policies count (semantics 38). */
export const countedPolicies = (question: string): FilteredQuestion => ({ question, type: "Policy" });

/** A policy's domains are those of its own statements and of its measures (semantics 13). */
export const policyToDomain: Path = [outgoing("HAS_MEASURE", { hops: optional }), outgoing("TARGETS")];

/**
 * The domains that the region's own policies and their measures target (semantics 12). The import stores them as a
 * relationship.
 */
export const regionToDomain: Path = [outgoing("FOCUSES_ON")];

/** This region and every wider one. */
export const upwards: Path = [outgoing("PART_OF", { hops: anyDepth })];

/** This domain and every broader one. */
export const broader: Path = [outgoing("BROADER", { hops: anyDepth })];
