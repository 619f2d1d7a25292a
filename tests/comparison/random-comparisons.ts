import fc from "fast-check";
import { RegionLevel, SimilarityMetric } from "../../schema/enums";
import { Comparison } from "../../src/comparison/comparison";
import type { Facts } from "../../src/facts/facts";
import { sampleFacts } from "../truth/random-facts";
import { Reference } from "../truth/reference/reference";
import { graphSetsOf } from "./graph-sets-of";

/**
 * Facts, and two implementations that answer the same questions about them: the comparison in memory and the reference in plain
 * loops.
 */
export interface RandomComparison {
  readonly facts: Facts;
  readonly comparison: Comparison;
  readonly reference: Reference;
}

const SEED = 20_230_322;
/** The maximum number of policies of each random graph: small ones show a difference best, the last has thousands of pairs. */
const sizes = [6, 30, 120, 300];

export const randomComparisons: readonly RandomComparison[] = sizes.map((maxPolicies, index) => {
  const facts = sampleFacts(SEED + index, maxPolicies);
  return { facts, comparison: new Comparison(graphSetsOf(facts)), reference: new Reference(facts) };
});

/** COMPARISON_RUNS=1, as `npm run test:truth` sets it, tries every question of a property; by default it is a sixth of them. */
const share = Number(process.env["COMPARISON_RUNS"] ?? 1 / 6);

/**
 * Sends random questions, the same in every run, so that a failure comes from the change.
 * @param full the number of questions if all are tried
 */
export function holds<Question>(
  questions: fc.Arbitrary<Question>,
  full: number,
  compare: (question: Question) => void,
): void {
  fc.assert(fc.property(questions, compare), { numRuns: Math.ceil(full * share), seed: SEED });
}

export const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });

/** Arguments that both questions have. */
export const levels = maybe(fc.constantFrom(...Object.values(RegionLevel)));
export const metrics = fc.constantFrom(...Object.values(SimilarityMetric));

/** Mostly regions of the facts, sometimes an unknown one. */
export const regionsOf = ({ regions }: Facts): fc.Arbitrary<string> =>
  fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...regions.map(({ id }) => id)) }, fc.constant("990000"));
