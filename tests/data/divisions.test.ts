import { RegionLevel } from "../../schema/enums";
import type { RegionFacts } from "../../src/facts/facts";
import { normalizeName } from "../../src/text/normalized-name";
import { reviewedFacts } from "../support/reviewed-facts";

describe("the divisions of the country", () => {
  let regions: readonly RegionFacts[];
  let byId: ReadonlyMap<string, RegionFacts>;
  beforeAll(async () => {
    ({ regions } = await reviewedFacts());
    byId = new Map(regions.map((region) => [region.id, region]));
  });
  const get = (id: string) => byId.get(id);

  test("are the nation, 31 provinces of the package and three without codes there, 333 prefectures, counties, zones and areas", () => {
    const levels = [...new Set(regions.map(({ level }) => level))];
    const count = (wanted: RegionLevel) => regions.filter(({ level }) => level === wanted).length;
    expect(Object.fromEntries(levels.map((level) => [level, count(level)]))).toEqual({
      NATION: 1,
      PROVINCE: 34,
      PREFECTURE: 333,
      COUNTY: 2851,
      DEVELOPMENT_ZONE: 124 + 36,
      AREA: 13,
    });
  });

  test("have unique ids, each a code or a key, and parents and members come before what names them", () => {
    expect(byId.size).toBe(regions.length);
    const before = new Set<string | null>([null]);
    for (const { id, parent, level, members } of regions) {
      expect(id).toMatch(/^(\d{6}|region:[a-z-]+)$/u);
      for (const other of [parent, ...members]) expect(before).toContain(other);
      expect(parent === null).toBe(level === RegionLevel.NATION || level === RegionLevel.AREA);
      expect(members.length > 0).toBe(level === RegionLevel.AREA);
      before.add(id);
    }
  });

  test("the nation is the parent of the provinces, and no part of a full name", () => {
    expect(get("100000")).toMatchObject({ name: "中国", nameEn: "China", level: "NATION", parent: null });
    expect(get("100000")?.aliases).toEqual(["全国", "国家", "我国", "中华人民共和国"]);
    const provinces = regions.filter(({ parent }) => parent === "100000");
    expect(provinces.map(({ level }) => level)).toEqual(Array(34).fill("PROVINCE"));
    expect(get("320100")?.fullNameEn).toBe("Jiangsu, Nanjing");
  });

  test.each(["110100", "120100", "310100", "419000", "429000", "469000", "500100", "500200", "659000"])(
    "do not contain the placeholder %s",
    (id) => {
      expect(get(id)).toBeUndefined();
    },
  );

  test.each([
    ["310117", "310000", "上海市松江区", "COUNTY"],
    ["469028", "460000", "海南省陵水黎族自治县", "COUNTY"],
    ["500230", "500000", "重庆市丰都县", "COUNTY"],
    ["659001", "650000", "新疆维吾尔自治区石河子市", "COUNTY"],
    ["419001", "410000", "河南省济源市", "COUNTY"],
    ["340176", "340100", "安徽省合肥市合肥高新技术产业开发区", "DEVELOPMENT_ZONE"],
    ["620171", "620100", "甘肃省兰州市兰州新区", "DEVELOPMENT_ZONE"],
    ["310115", "310000", "上海市浦东新区", "COUNTY"],
    ["220106", "220100", "吉林省长春市绿园区", "COUNTY"],
  ])("%s lies in %s and is %s, a %s", (id, parent, fullName, level) => {
    expect(get(id)).toMatchObject({ parent, fullName, level });
  });

  test.each([
    ["441900", "东莞市"],
    ["442000", "中山市"],
    ["460400", "儋州市"],
  ])("%s, a prefecture without counties, is one region: %s", (id, name) => {
    expect(regions.filter((region) => region.name === name)).toEqual([get(id)]);
    expect(get(id)).toMatchObject({ level: "PREFECTURE" });
    expect(regions.filter(({ parent }) => parent === id)).toEqual([]);
  });

  test.each([
    ...["110000 Beijing", "310000 Shanghai", "320000 Jiangsu", "140000 Shanxi", "610000 Shaanxi", "450000 Guangxi"],
    ...["640000 Ningxia", "650000 Xinjiang", "150000 Inner Mongolia", "540000 Tibet", "500000 Chongqing"],
    ...["810000 Hong Kong", "820000 Macao", "710000 Taiwan", "320100 Nanjing", "350200 Xiamen", "341500 Lu'an"],
    ...["610100 Xi'an", "340300 Bengbu", "331000 Taizhou", "331100 Lishui", "341600 Bozhou", "140400 Changzhi"],
    ...["211300 Chaoyang", "511100 Leshan", "340500 Ma'anshan", "141100 Lüliang", "510100 Chengdu", "150100 Hohhot"],
    ...["650100 Urumqi", "230100 Harbin", "540100 Lhasa", "230200 Qiqihar", "150600 Ordos", "152500 Xilingol League"],
    ...["653100 Kashgar Prefecture", "232700 Daxing'anling Prefecture", "441900 Dongguan", "320583 Kunshan"],
    ...["222400 Yanbian Korean Autonomous Prefecture", "654000 Ili Kazakh Autonomous Prefecture"],
    ...["652700 Bortala Mongol Autonomous Prefecture", "532800 Xishuangbanna Dai Autonomous Prefecture"],
    ...["422800 Enshi Tujia and Miao Autonomous Prefecture", "310117 Songjiang District", "330382 Yueqing"],
    ...["440113 Panyu District", "410621 Xunxian County", "371722 Shanxian County", "371522 Shenxian County"],
    ...["652823 Yuli County", "340176 Hefei High-tech Industrial Development Zone", "620171 Lanzhou New Area"],
    ...["469028 Lingshui Li Autonomous County", "310115 Pudong New Area", "429021 Shennongjia Forestry District"],
    ...["622927 Jishishan Bonan, Dongxiang and Salar Autonomous County", "520203 Liuzhi Special District"],
    ...[
      "150122 Togtoh County",
      "150724 Ewenki Autonomous Banner",
      "140303 Mining District",
      "110101 Dongcheng District",
    ],
    ...["371524 Dong'e County", "341621 Guoyang County", "420116 Huangpi District", "440114 Huadu District"],
    ...["410304 Chanhe Hui District", "450328 Longsheng Various Nationalities Autonomous County"],
    ...["230281 Nehe", "320576 Suzhou Industrial Park", "130274 Hebei Tangshan Seaport Economic Development Zone"],
  ])("%s", (line) => {
    const [id = ""] = line.split(" ");
    expect(get(id)?.nameEn).toBe(line.slice(id.length + 1));
  });

  test("every English name has only Latin letters and begins with a capital", () => {
    expect(regions.filter(({ nameEn }) => !/^\p{Lu}[\p{Script=Latin}' ,-]+$/u.test(nameEn))).toEqual([]);
  });

  test("the names in both scripts have the same number of characters", () => {
    const length = (text: string) => [...text].length;
    expect(regions.filter(({ fullName, fullNameHant }) => length(fullName) !== length(fullNameHant))).toEqual([]);
  });

  test.each([
    ["320100", "南京市 南京"],
    ["469028", "陵水黎族自治县 陵水"],
    ["450000", "广西壮族自治区 广西"],
    ["150000", "内蒙古自治区 内蒙古"],
    ["653000", "克孜勒苏柯尔克孜自治州 克孜勒苏"],
    ["410621", "浚县"],
    ["340176", "合肥高新技术产业开发区 合肥高新区 高新技术产业开发区 高新区"],
    ["340177", "合肥经济技术开发区 合肥经开区 经济技术开发区 经开区"],
    ["310115", "浦东新区 浦东"],
    ["140109", "万柏林区 万柏林"],
    ["150121", "土默特左旗"],
  ])("%s is called %s", (id, forms) => {
    expect(get(id)?.nameForms.join(" ")).toBe(forms);
  });

  test.each([
    ["320100", "nanjingshi nanjing"],
    ["610100", "xianshi xian"],
    ["152500", "xilinguolemeng xilinguole xilingol xilingolleague"],
    ["310117", "songjiangqu songjiang songjiangdistrict"],
  ])("%s is pronounced %s", (id, forms) => {
    expect(get(id)?.pinyinForms.join(" ")).toBe(forms);
  });

  test("name forms are normalised like the names that users type, and no Chinese one is a single character", () => {
    for (const { name, nameHant, nameEn, nameForms, pinyinForms } of regions) {
      expect(nameForms).toEqual(expect.arrayContaining([name, normalizeName(nameHant)]));
      expect(pinyinForms).toContain(normalizeName(nameEn));
      expect(nameForms.filter((form) => [...form].length < 2)).toEqual([]);
      expect(pinyinForms.filter((form) => !/^[a-zü]{3,}$/u.test(form))).toEqual([]);
    }
  });
});

test.each([
  ["無錫", "无锡"],
  [" Nan Jing ", "nanjing"],
  ["Xi’an", "xian"],
  ["XI'AN", "xian"],
  ["江苏省　南京市", "江苏省南京市"],
  ["Ｎanjing", "nanjing"],
  ["High-tech", "hightech"],
  ["Lüliang", "lüliang"],
  ["%_*", "%_*"],
])("the name %p is looked up as %p", (typed, looked) => {
  expect(normalizeName(typed)).toBe(looked);
});
