import { fullNames } from "../facts/divisions/region-facts";
import type { RegionFacts } from "../facts/facts";
import { type ImportStep, regionSteps } from "../facts/write-facts";
import type { StatementName } from "../facts/statement-names";
import type { GraphReader, Row } from "./editing-graph";

export type Regions = ReadonlyMap<string, RegionFacts>;

/** A region as the graph states it. */
function regionOf({ id, properties, parent, members }: Row): RegionFacts {
  const { name, nameHant, nameEn, fullName, fullNameHant, fullNameEn, level, ...forms } = properties as RegionFacts;
  return {
    id: String(id),
    ...{ name, nameHant, nameEn, fullName, fullNameHant, fullNameEn, level },
    parent: (parent as string | null) ?? null,
    nameForms: forms.nameForms,
    pinyinForms: forms.pinyinForms,
    aliases: forms.aliases,
    aliasForms: forms.aliasForms,
    members: members as readonly string[],
  };
}

async function read(graph: GraphReader, file: StatementName, ids: readonly string[]): Promise<Regions> {
  if (ids.length === 0) return new Map();
  const rows = await graph.read(file, { ids });
  return new Map(rows.map((row) => [String(row["id"]), regionOf(row)]));
}

/** These regions and all that contain them, by id. Unknown ids are left out. */
export const readRegionLines = (graph: GraphReader, ids: readonly string[]) => read(graph, "region-lines", ids);

/** All regions below these, by id. */
export const readRegionsBelow = (graph: GraphReader, ids: readonly string[]) => read(graph, "regions-below", ids);

/**
 * The same regions, each with the full name that its place gives it. All regions that contain one of them are among them. The
 * order is that of writing: each comes after its parent.
 */
export function named(regions: Regions): readonly RegionFacts[] {
  const found = new Map<string, RegionFacts>();
  const name = (region: RegionFacts): RegionFacts => {
    const known = found.get(region.id);
    if (known) return known;
    const parent = regions.get(region.parent ?? "");
    const full = { ...region, ...fullNames(region, parent && name(parent)) };
    found.set(region.id, full);
    return full;
  };
  for (const region of regions.values()) name(region);
  return [...found.values()];
}

const isNamedLike = (one: RegionFacts, other: RegionFacts | undefined) =>
  one.fullName === other?.fullName && one.fullNameHant === other.fullNameHant && one.fullNameEn === other.fullNameEn;

/** The regions of the list whose full name is not the one in the graph. */
export const renamed = (regions: readonly RegionFacts[], stored: Regions) =>
  regions.filter((region) => !isNamedLike(region, stored.get(region.id)));

/** The steps that name again these regions and what lies below them, after an import has written its own names around them. */
export async function renamedBelow(graph: GraphReader, ids: readonly string[]): Promise<readonly ImportStep[]> {
  const stored = new Map([...(await readRegionLines(graph, ids)), ...(await readRegionsBelow(graph, ids))]);
  const changed = renamed(named(stored), stored);
  return changed.length > 0 ? regionSteps(changed) : [];
}
