import type { Facts } from "../../src/facts/facts";
import { reviewedFacts } from "./reviewed-facts";

/** The facts with only the regions that their policies name and the regions above them, so that they are written quickly. */
export function withFewRegions(facts: Facts): Facts {
  const parents = new Map(facts.regions.map(({ id, parent }) => [id, parent]));
  const chosen = new Set<string>();
  for (const { region } of facts.policies) {
    for (let id: string | null = region.id; id !== null; id = parents.get(id) ?? null) chosen.add(id);
  }
  return { ...facts, regions: facts.regions.filter(({ id }) => chosen.has(id)) };
}

/** The reviewed facts with only these regions. */
export const factsOfFewRegions = async () => withFewRegions(await reviewedFacts());
