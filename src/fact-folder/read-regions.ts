import { RegionLevel } from "../../schema/enums";
import type { TraditionalWriter } from "../text/traditional";
import { readAreasAndZones, readNation } from "./divisions/areas-and-zones";
import type { Division } from "../facts/divisions/division";
import { readDivisions } from "./divisions/read-divisions";
import { regionFacts } from "../facts/divisions/region-facts";
import { readRegionReadings } from "./divisions/region-readings";
import { regionWords, type RegionWords } from "../facts/divisions/region-words";
import type { FactFolder } from "./fact-folder";
import type { RegionFacts } from "../facts/facts";
import type { RegionIds } from "./region-ids";

/**
 * All regions: the nation, the divisions of the country from the package, those of `regions.yaml`, which the package lacks, and
 * the zones and areas of `areas-and-zones.yaml`. Adds every form of their names. A parent comes before its children.
 */
export function readRegions(folder: FactFolder, ids: RegionIds, toTraditional: TraditionalWriter) {
  const nation = readNation(folder, ids);
  const packaged = readDivisions();
  for (const { id } of packaged) ids.add(id);
  const own = readOwnDivisions(folder, ids);
  const inNation = [...packaged, ...own].map((division) => ({ ...division, parent: division.parent ?? nation.id }));
  const { zones, areas, aliases } = readAreasAndZones(folder, ids);
  const divisions: readonly Division[] = [nation, ...inNation, ...zones, ...areas];
  const readings = readRegionReadings(folder, new Map(divisions.map((division) => [division.id, division])));

  const regions = new Map<string, { readonly facts: RegionFacts; readonly words: readonly RegionWords[] }>();
  for (const division of divisions) {
    const above = division.parent === null ? undefined : regions.get(division.parent);
    const words = regionWords(division, above?.words ?? [], readings);
    const named = { ...division, aliases: [...(division.aliases ?? []), ...(aliases.get(division.id) ?? [])] };
    const facts = regionFacts(named, words, above?.facts, toTraditional);
    // Names of zones begin with those of wider divisions, and not with that of the nation.
    const known = division.level === RegionLevel.NATION ? [] : [words, ...(above?.words ?? [])];
    regions.set(division.id, { facts, words: known });
  }
  return [...regions.values()].map(({ facts }) => facts);
}

function readOwnDivisions(folder: FactFolder, ids: RegionIds): readonly Division[] {
  const levels = Object.values(RegionLevel) as [RegionLevel, ...RegionLevel[]];
  const rows = folder.yaml("regions.yaml").items();
  return rows.map((row) => {
    row.withOnly("id", "zh", "level", "parent");
    // Read before the row's own id is claimed, so that no region is its own parent.
    const parent = row.get("parent").isPresent ? ids.refer(row.get("parent")) : null;
    const id = ids.claim(row.get("id"));
    return { id, name: row.get("zh").text(), level: row.get("level").oneOf(levels), parent };
  });
}
