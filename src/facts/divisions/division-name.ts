import type { RegionLevel } from "../../../schema/enums";
import { withoutPeoples } from "./peoples";

/** The ending of an official name, with its English form; empty if English names the division without its kind. */
type Kind = readonly [chinese: string, english: string];

/** The longest first, so that 自治县 is not read as 县. */
const kindsOfLevel: Readonly<Record<Exclude<RegionLevel, "NATION" | "DEVELOPMENT_ZONE" | "AREA">, readonly Kind[]>> = {
  PROVINCE: [
    ["特别行政区", ""],
    ["自治区", ""],
    ["省", ""],
    ["市", ""],
  ],
  PREFECTURE: [
    ["自治州", "Autonomous Prefecture"],
    ["地区", "Prefecture"],
    ["盟", "League"],
    ["市", ""],
  ],
  COUNTY: [
    ["行政委员会", "Administrative Committee"],
    ["自治县", "Autonomous County"],
    ["自治旗", "Autonomous Banner"],
    ["联合旗", "United Banner"],
    ["左翼中旗", "Left Middle Banner"],
    ["左翼后旗", "Left Back Banner"],
    ["右翼前旗", "Right Front Banner"],
    ["右翼中旗", "Right Middle Banner"],
    ["右翼后旗", "Right Back Banner"],
    ["左旗", "Left Banner"],
    ["右旗", "Right Banner"],
    ["前旗", "Front Banner"],
    ["中旗", "Middle Banner"],
    ["后旗", "Back Banner"],
    ["群岛", "Islands"],
    ["矿区", "Mining District"],
    ["市", ""],
    ["区", "District"],
    ["县", "County"],
    ["旗", "Banner"],
  ],
  TOWNSHIP: [
    ["街道", "Subdistrict"],
    ["民族乡", "Ethnic Township"],
    ["苏木", "Sumu"],
    ["镇", "Town"],
    ["乡", "Township"],
  ],
};

/** Kinds that distinguish two divisions and so stay in the short form: 土默特左 is not a name, and 井陉 is the county. */
const inShortForm = /([左右前中后]旗|矿区)$/u;

/** Counties whose longer ending is their kind. In other names, 林区 and 新区 only end in that character (万柏林区). */
const kindOfName: Readonly<Record<string, Kind>> = {
  神农架林区: ["林区", "Forestry District"],
  六枝特区: ["特区", "Special District"],
  浦东新区: ["新区", "New Area"],
  滨海新区: ["新区", "New Area"],
  沈北新区: ["新区", "New District"],
};

/** The parts of an official name. `stem` is the proper name, such as 陵水 of 陵水黎族自治县. */
export interface DivisionName {
  readonly stem: string;
  /** English names, in the order of the official name. */
  readonly peoples: readonly string[];
  /** The English form of its kind; empty if English names the division without its kind. */
  readonly kind: string;
  /** The name without its kind and peoples; the official name if the short one would be a single character. */
  readonly short: string;
}

/** Splits the name of a province, a prefecture, a county or a township. The names of zones are split by zone-words. */
export function divisionName(name: string, level: keyof typeof kindsOfLevel): DivisionName {
  const kind = kindOfName[name] ?? kindsOfLevel[level].find(([chinese]) => name.endsWith(chinese));
  if (!kind) return { stem: name, peoples: [], kind: "", short: name };
  const [chinese, english] = kind;
  const { stem, peoples } = withoutPeoples(name.slice(0, -chinese.length));
  // A single character is written together with its kind: 浚县 is Xunxian.
  const joined = Array.from(stem).length < 2;
  const short = joined || (inShortForm.test(name) && !(name in kindOfName)) ? name : stem;
  return { stem: joined ? name : stem, peoples, kind: english, short };
}
