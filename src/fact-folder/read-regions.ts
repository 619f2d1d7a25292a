import { RegionLevel } from "../../schema/enums";
import { normalizeName } from "../text/normalized-name";
import type { TraditionalWriter } from "../text/traditional";
import type { Division } from "./divisions/division";
import { readDivisions } from "./divisions/read-divisions";
import { readRegionReadings } from "./divisions/region-readings";
import { regionWords, type RegionWords } from "./divisions/region-words";
import type { FactFolder } from "./fact-folder";
import type { RegionFacts } from "../facts/facts";
import type { RegionIds } from "./region-ids";

/**
 * All regions: the divisions of the country from the package, and those of `regions.yaml`, which the package lacks. Adds every
 * form of their names. A parent comes before its children.
 */
export function readRegions(folder: FactFolder, ids: RegionIds, toTraditional: TraditionalWriter) {
  const packaged = readDivisions();
  for (const { id } of packaged) ids.add(id);
  const divisions = [...packaged, ...readOwnDivisions(folder, ids)];
  const readings = readRegionReadings(folder, new Map(divisions.map((division) => [division.id, division])));

  const regions = new Map<string, { readonly facts: RegionFacts; readonly words: readonly RegionWords[] }>();
  for (const division of divisions) {
    const above = division.parent === null ? undefined : regions.get(division.parent);
    const words = regionWords(division, above?.words ?? [], readings);
    const facts = regionFacts(division, words, above?.facts, toTraditional(division.name));
    regions.set(division.id, { facts, words: [words, ...(above?.words ?? [])] });
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

function regionFacts(
  { id, name, level, parent }: Division,
  { names, nameEn, placeEn, read }: RegionWords,
  above: RegionFacts | undefined,
  nameHant: string,
): RegionFacts {
  return {
    ...{ id, name, nameHant, nameEn },
    fullName: (above?.fullName ?? "") + name,
    fullNameHant: (above?.fullNameHant ?? "") + nameHant,
    fullNameEn: above ? `${above.fullNameEn}, ${nameEn}` : nameEn,
    ...{ level, parent },
    nameForms: distinct([...names, ...[...names, nameHant].map(normalizeName)]),
    pinyinForms: distinct([...names.map((form) => read(form).join("")), placeEn, nameEn].flatMap(typed)),
  };
}

/** A form in Latin letters as people type it: for ü, many keyboards have v, and people often type u. */
function typed(form: string): readonly string[] {
  const letters = normalizeName(form);
  return [letters, letters.replace(/ü/gu, "v"), letters.replace(/ü|(?<=[ln])v/gu, "u")];
}

const distinct = (forms: readonly string[]) => [...new Set(forms)];
