import { RegionLevel } from "../../schema/enums";
import type { Facts, PolicyFacts, StatedLink } from "../../src/facts/facts";

const DAY = 86_400_000;
const first = Date.parse("2015-01-01");
const under = (id: string) => (part: { readonly ordinal: number }, kind: string) =>
  `${id}/${kind}/${String(part.ordinal)}`;

/** Copies of the reviewed policies, from one number up to another, each on a day and in a county of its own. */
export function copiedPolicies({ policies, regions }: Facts, from: number, to: number): readonly PolicyFacts[] {
  const counties = regions.filter(({ level }) => level === RegionLevel.COUNTY);
  return Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    const policy = policies[number % policies.length];
    const county = counties[(number * 7) % counties.length];
    if (!policy || !county) throw new Error("The reviewed facts hold no policy or no county.");
    const id = `copy-${String(number).padStart(6, "0")}`;
    const idOf = under(id);
    const region: StatedLink = { ...policy.region, id: county.id };
    return {
      ...policy,
      id,
      publishedOn: new Date(first + ((number * 37) % 3_000) * DAY).toISOString().slice(0, 10),
      region,
      measures: policy.measures.slice(0, 5).map((measure) => ({ ...measure, id: idOf(measure, "measure") })),
      goals: policy.goals.slice(0, 3).map((goal) => ({ ...goal, id: idOf(goal, "goal") })),
    };
  });
}
