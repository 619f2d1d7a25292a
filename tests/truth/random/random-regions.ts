import fc from "fast-check";
import { RegionLevel } from "../../../schema/enums";
import type { RegionFacts } from "../../../src/facts/facts";
import { traditionalWriter } from "../../../src/text/traditional";

type Name = readonly [hans: string, en: string];

const provinces: readonly (readonly [code: string, name: Name])[] = [
  ["31", ["上海市", "Shanghai"]],
  ["32", ["江苏省", "Jiangsu"]],
  ["33", ["浙江省", "Zhejiang"]],
  ["46", ["海南省", "Hainan"]],
  ["65", ["新疆维吾尔自治区", "Xinjiang Uygur Autonomous Region"]],
];
const prefectures: readonly Name[] = [
  ["南京市", "Nanjing"],
  ["无锡市", "Wuxi"],
  ["宁波市", "Ningbo"],
  ["海口市", "Haikou"],
];
// Few names, so that names repeat across the country as real ones do.
const counties: readonly Name[] = [
  ["鼓楼区", "Gulou District"],
  ["长安区", "Chang'an District"],
  ["江宁区", "Jiangning District"],
  ["昆山市", "Kunshan"],
];
const zones: readonly Name[] = [
  ["高新技术产业开发区", "High-tech Industrial Development Zone"],
  ["经济技术开发区", "Economic and Technological Development Zone"],
];

const nation: Draft = { id: "100000", name: ["中国", "China"], level: RegionLevel.NATION, parent: null, members: [] };
const areaNames: readonly (readonly [key: string, name: Name])[] = [
  ["delta", ["长江三角洲", "Yangtze River Delta"]],
  ["belt", ["长江经济带", "Yangtze River Economic Belt"]],
  ["circle", ["南京都市圈", "Nanjing Metropolitan Area"]],
];

interface Draft {
  readonly id: string;
  readonly name: Name;
  readonly level: RegionLevel;
  readonly parent: string | null;
  /** Of an area. */
  readonly members: readonly string[];
}

const toTraditional = traditionalWriter([]);
const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Counties and zones of a prefecture, or of a province that has no prefecture for them. */
function below(parent: string, stem: string, max: number): fc.Arbitrary<readonly Draft[]> {
  const county = fc.constantFrom(...counties).map((name) => ({ name, level: RegionLevel.COUNTY }));
  const zone = fc.constantFrom(...zones).map((name) => ({ name, level: RegionLevel.DEVELOPMENT_ZONE }));
  return fc.array(fc.oneof({ weight: 3, arbitrary: county }, zone), { maxLength: max }).map((drafts) =>
    drafts.map(({ name, level }, index) => ({
      // Semantics 9: the fifth and sixth digits of a zone are 71 to 79.
      id: `${stem}${level === RegionLevel.COUNTY ? twoDigits(index + 2) : `7${String(index + 1)}`}`,
      name,
      level,
      parent,
      members: [],
    })),
  );
}

function province([code, name]: (typeof provinces)[number]): fc.Arbitrary<readonly Draft[]> {
  const id = `${code}0000`;
  const prefecture = fc.constantFrom(...prefectures);
  return fc
    .array(prefecture, { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.tuple(
          ...names.map((_, index) => below(`${code}${twoDigits(index + 1)}00`, `${code}${twoDigits(index + 1)}`, 6)),
        ),
        below(id, `${code}90`, 3),
      ),
    )
    .map(([names, members, direct]) => [
      { id, name, level: RegionLevel.PROVINCE, parent: nation.id, members: [] },
      ...names.flatMap((own, index) => [
        { id: `${code}${twoDigits(index + 1)}00`, name: own, level: RegionLevel.PREFECTURE, parent: id, members: [] },
        ...(members[index] ?? []),
      ]),
      ...direct,
    ]);
}

function finished(drafts: readonly Draft[]): RegionFacts[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const chain = (draft: Draft): readonly Draft[] => {
    const parent = byId.get(draft.parent ?? "");
    return parent && parent.level !== RegionLevel.NATION ? [...chain(parent), draft] : [draft];
  };
  return drafts.map((draft) => {
    const [name, nameEn] = draft.name;
    const fullName = chain(draft)
      .map((entry) => entry.name[0])
      .join("");
    // Lists of name forms that the facts may also have; no query here reads them.
    const forms = { nameForms: [name, fullName], pinyinForms: [nameEn.toLowerCase().replace(/[^a-z]/g, "")] };
    return {
      id: draft.id,
      name,
      nameHant: toTraditional(name),
      nameEn,
      fullName,
      fullNameHant: toTraditional(fullName),
      fullNameEn: chain(draft)
        .map((entry) => entry.name[1])
        .join(", "),
      level: draft.level,
      parent: draft.parent,
      ...forms,
      aliases: [],
      aliasForms: [],
      members: draft.members,
    };
  });
}

/** Up to three areas of any of these regions, which overlap as they like; one zone or none without a code, and a town in it. */
const besides = (drafts: readonly Draft[]): fc.Arbitrary<readonly Draft[]> => {
  const ids = drafts.map(({ id }) => id);
  const area = ([key, name]: (typeof areaNames)[number]): fc.Arbitrary<Draft> =>
    fc
      .shuffledSubarray(ids, { minLength: 0, maxLength: 4 })
      .map((members) => ({ id: `region:${key}`, name, level: RegionLevel.AREA, parent: null, members }));
  const zone = fc.constantFrom(nation.id, ...ids).map((parent): readonly Draft[] => [
    { id: "region:zone", name: ["新区", "New Area"], level: RegionLevel.DEVELOPMENT_ZONE, parent, members: [] },
    { id: "region:a-town", name: ["镇", "Town"], level: RegionLevel.TOWNSHIP, parent: "region:zone", members: [] },
  ]);
  return fc
    .tuple(
      fc.option(zone, { nil: [] }),
      fc.shuffledSubarray([...areaNames]).chain((all) => fc.tuple(...all.map(area))),
    )
    .map(([zones, areas]) => [...zones, ...areas]);
};

/** A nation of three provinces with prefectures, counties and zones, a parent before its children; and areas. */
export const randomRegions: fc.Arbitrary<readonly RegionFacts[]> = fc
  .shuffledSubarray([...provinces], { minLength: 3, maxLength: 3 })
  .chain((chosen) => fc.tuple(...chosen.map(province)))
  .chain((drafts) => besides(drafts.flat()).map((others) => finished([nation, ...drafts.flat(), ...others])));
