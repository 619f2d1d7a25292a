import type { FactFolder } from "../fact-folder";
import type { YamlField } from "../yaml-field";
import type { Division } from "../../facts/divisions/division";
import type { RegionReading, RegionReadings } from "../../facts/divisions/region-reading";

/** Reads `region-readings.yaml`. Reports rows whose id is not a division, or whose words do not begin its name. */
export function readRegionReadings(folder: FactFolder, divisions: ReadonlyMap<string, Division>): RegionReadings {
  const root = folder.yaml("region-readings.yaml").withOnly("characters", "regions");
  const characters = root
    .get("characters")
    .items()
    .map((row) => {
      row.withOnly("zh", "pinyin");
      return [row.get("zh").text(), readSyllables(row).join("")] as const;
    });
  const regions = root
    .get("regions")
    .items()
    .map((row) => [row.get("id").text(), readReading(row, divisions)] as const);
  return { characters: new Map(characters), regions: new Map(regions) };
}

function readReading(row: YamlField, divisions: ReadonlyMap<string, Division>): RegionReading {
  row.withOnly("id", "zh", "pinyin", "en");
  const zh = row.get("zh").text();
  const division = divisions.get(row.get("id").text());
  if (!division) row.get("id").refuse("is not the code of a division: correct it");
  else if (!division.name.startsWith(zh)) row.get("zh").refuse(`must be the beginning of ${division.name}`);
  if (!row.get("pinyin").isPresent && !row.get("en").isPresent) row.refuse("must have pinyin, en or both");
  return {
    zh,
    ...(row.get("pinyin").isPresent && { syllables: readSyllables(row) }),
    ...(row.get("en").isPresent && { english: row.get("en").text() }),
  };
}

function readSyllables(row: YamlField): readonly string[] {
  const pinyin = row.get("pinyin");
  const syllables = pinyin
    .textLike(/^[a-z]+( [a-z]+)*$/u, "syllables in lowercase letters with spaces between them")
    .split(" ");
  if (syllables.length !== Array.from(row.get("zh").text()).length)
    pinyin.refuse("must have one syllable for each character");
  return syllables;
}
