import type { Facts } from "../../src/facts/facts";
import { reviewedFacts } from "./reviewed-facts";

/**
 * The facts with only the regions that their policies name, the regions above them, and the areas in which these lie, so that
 * they are written quickly.
 */
export function withFewRegions(facts: Facts): Facts {
  const parents = new Map(facts.regions.map(({ id, parent }) => [id, parent]));
  const chosen = new Set<string>();
  for (const region of facts.policies.flatMap((policy) => [policy.region, ...policy.furtherRegions])) {
    for (let id: string | null = region.id; id !== null; id = parents.get(id) ?? null) chosen.add(id);
  }
  const regions = facts.regions.flatMap((region) => {
    const members = region.members.filter((member) => chosen.has(member));
    return chosen.has(region.id) || members.length > 0 ? [{ ...region, members }] : [];
  });
  return { ...facts, regions };
}

/** The reviewed facts with only these regions. */
export const factsOfFewRegions = async () => withFewRegions(await reviewedFacts());
