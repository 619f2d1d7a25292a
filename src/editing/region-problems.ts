import { RegionLevel } from "../../schema/enums";
import type { RegionInput } from "../../schema/inputs/editing/region-input";
import type { RegionFacts } from "../facts/facts";
import type { EditProblem } from "./edit-refused";
import type { GraphReader } from "./editing-graph";

/** A region with what its place depends on. */
export type PlacedRegion = Pick<RegionFacts, "id" | "name" | "level" | "parent" | "members">;

type Regions = ReadonlyMap<string, PlacedRegion>;

/** How wide regions of a level are: a region lies in one of a wider level. A zone may lie in a zone. */
const widths: Readonly<Record<RegionLevel, number>> = {
  NATION: 0,
  PROVINCE: 1,
  PREFECTURE: 2,
  COUNTY: 3,
  DEVELOPMENT_ZONE: 4,
  TOWNSHIP: 5,
  AREA: Infinity,
};

type Problem = readonly [field: string, message: string];

/** What is wrong with the regions of an edit: `stored` before it, `regions` after it. References are resolved already. */
export function regionProblems(
  inputs: readonly RegionInput[],
  stored: Regions,
  regions: Regions,
): readonly EditProblem[] {
  return inputs.flatMap((input, index) => {
    const region = regions.get(input.id);
    if (!region) return [];
    const before = stored.get(input.id);
    const found = before ? changedLevel(before, input) : missing(input);
    if (found.length === 0) found.push(...placeProblems(region, regions), ...memberProblems(region, regions));
    const path = `regions[${String(index)}]`;
    return found.map(([field, message]) => ({ path: `${path}.${field}`, message }));
  });
}

function missing(input: RegionInput): Problem[] {
  const needed = ["name", "level"] as const;
  return needed.flatMap((field): Problem[] =>
    input[field] == null ? [[field, "must be provided: the region does not exist yet"]] : [],
  );
}

function changedLevel(before: PlacedRegion, { level }: RegionInput): Problem[] {
  if (level == null || level === before.level) return [];
  return [["level", `is ${before.level} in the graph, and cannot change: delete the region first`]];
}

function placeProblems({ id, level, parent }: PlacedRegion, regions: Regions): Problem[] {
  const isTop = level === RegionLevel.NATION || level === RegionLevel.AREA;
  if (isTop) return parent === null ? [] : [["parent", `must be absent: a region of level ${level} has none`]];
  if (parent === null) return [["parent", "must be provided: name the narrowest region that contains all of it"]];
  const above = regions.get(parent);
  if (!above) return [];
  const isWider =
    widths[above.level] < widths[level] ||
    (above.level === RegionLevel.DEVELOPMENT_ZONE && level === RegionLevel.DEVELOPMENT_ZONE);
  if (!isWider) return [["parent", `is of level ${above.level}, which cannot contain a region of level ${level}`]];
  return isAbove(id, above, regions) ? [["parent", `makes "${id}" contain itself`]] : [];
}

function isAbove(id: string, from: PlacedRegion, regions: Regions): boolean {
  const seen = new Set<string>();
  for (let at: PlacedRegion | undefined = from; at && !seen.has(at.id); at = regions.get(at.parent ?? "")) {
    if (at.id === id) return true;
    seen.add(at.id);
  }
  return false;
}

function memberProblems({ level, members }: PlacedRegion, regions: Regions): Problem[] {
  if (members.length === 0) return [];
  if (level !== RegionLevel.AREA) return [["members", "must be absent: only a region of level AREA has members"]];
  return members.flatMap((id, place): Problem[] => {
    const member = regions.get(id);
    const isDivision = member && member.level !== RegionLevel.AREA && member.level !== RegionLevel.NATION;
    const problem = `is of level ${String(member?.level)}: the members of an area are divisions, zones or townships`;
    return member && !isDivision ? [[`members[${String(place)}]`, problem]] : [];
  });
}

/** A problem for each region that gets the name of another one beside it: no name could tell them apart. */
export async function sharedNames(
  graph: GraphReader,
  inputs: readonly RegionInput[],
  regions: Regions,
): Promise<readonly EditProblem[]> {
  const placed = inputs.flatMap(({ id }) => regions.get(id) ?? []);
  const rows = placed.map(({ name, parent, level }) => ({ name, parent, level }));
  const key = ({ name, parent, level }: Pick<PlacedRegion, "name" | "parent" | "level">) =>
    JSON.stringify([name, parent ?? level]);
  const holders = new Map<string, string[]>();
  const hold = (region: PlacedRegion) => holders.set(key(region), [...(holders.get(key(region)) ?? []), region.id]);
  const changed = new Set(inputs.map(({ id }) => id));
  for (const row of (await graph.read("regions-beside", { rows })) as unknown as readonly PlacedRegion[])
    if (!changed.has(row.id)) hold(row);
  placed.forEach(hold);
  return placed.flatMap((region, index) => {
    const other = holders.get(key(region))?.find((id) => id !== region.id);
    if (other === undefined || region.name === "") return [];
    return [{ path: `regions[${String(index)}].name`, message: `is the name of ${other}, which is beside it, too` }];
  });
}
