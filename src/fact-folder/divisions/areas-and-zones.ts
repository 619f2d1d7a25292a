import { RegionLevel } from "../../../schema/enums";
import type { FactFolder } from "../fact-folder";
import type { RegionIds } from "../region-ids";
import type { YamlField } from "../yaml-field";
import type { Division } from "../../facts/divisions/division";

const FILE = "areas-and-zones.yaml";

/** What the file states besides the nation, which comes before all divisions. */
export interface AreasAndZones {
  readonly zones: readonly Division[];
  readonly areas: readonly Division[];
  /** Names of other regions, by id. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** The region that contains all others. */
export function readNation(folder: FactFolder, ids: RegionIds): Division {
  const row = root(folder).get("nation").withOnly("id", "zh", "en", "aliases");
  return { ...named(row, ids), level: RegionLevel.NATION, parent: null };
}

/** Reads the regions that no list of divisions has. Call it when the divisions are known: the rows refer to them. */
export function readAreasAndZones(folder: FactFolder, ids: RegionIds): AreasAndZones {
  const file = root(folder);
  const zones = file
    .get("zones")
    .items()
    .map((row): Division => {
      row.withOnly("id", "zh", "en", "level", "parent", "aliases");
      // Read before the row's own id is claimed, so that no region is its own parent.
      const parent = ids.refer(row.get("parent"));
      const level = row.get("level").isPresent
        ? row.get("level").oneOf([RegionLevel.TOWNSHIP, RegionLevel.DEVELOPMENT_ZONE])
        : RegionLevel.DEVELOPMENT_ZONE;
      return { ...named(row, ids), level, parent };
    });
  const areaRows = file.get("areas").items();
  // Read before the ids of areas are claimed, so that no area is a member.
  const members = areaRows.map((row) => {
    row.withOnly("id", "zh", "en", "aliases", "members");
    const items = row.get("members").items();
    if (items.length === 0) row.get("members").refuse("must contain a member");
    return items.map((item) => ids.refer(item));
  });
  const areas = areaRows.map((row, index): Division => ({
    ...named(row, ids),
    level: RegionLevel.AREA,
    parent: null,
    members: members[index] ?? [],
  }));
  const aliases = file
    .get("aliases")
    .items()
    .map((row) => {
      row.withOnly("id", "aliases");
      return [ids.refer(row.get("id")), texts(row.get("aliases"))] as const;
    });
  return { zones, areas, aliases: new Map(aliases) };
}

const root = (folder: FactFolder) => folder.yaml(FILE).withOnly("nation", "zones", "areas", "aliases");

const texts = (field: YamlField) => field.items().map((item) => item.text());

const named = (row: YamlField, ids: RegionIds) => ({
  id: ids.claim(row.get("id")),
  name: row.get("zh").text(),
  nameEn: row.get("en").text(),
  aliases: texts(row.get("aliases")),
});
