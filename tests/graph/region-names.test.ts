import { join } from "node:path";
import { readFileSync } from "node:fs";
import { project } from "../../src/config/project";
import type { Database } from "../../src/neo4j/database";
import { pairsOfName } from "../../src/text/name-pairs";
import { normalizeName } from "../../src/text/normalized-name";
import { openTestDatabase } from "../support/test-database";

const text = readFileSync(join(project.cypher("questions"), "region-by-name.cypher"), "utf8");
const nearText = readFileSync(join(project.cypher("questions"), "regions-named.cypher"), "utf8");

describe("a region by its name", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  async function near(name: string, first = 5): Promise<string[]> {
    const parameters = { ...pairsOfName(name), first: BigInt(first) };
    const rows = await database.read({ text: nearText, parameters });
    return rows.map(({ region }) => (region as { properties: { id: string } }).properties.id);
  }

  async function found(name: string): Promise<string[]> {
    const rows = await database.read({ text, parameters: { name: normalizeName(name) } });
    return rows.map(({ region }) => (region as { properties: { id: string } }).properties.id).sort();
  }

  it.each([
    ["南京", "320100"],
    ["南京市", "320100"],
    ["江苏南京", "320100"],
    ["江苏省南京市", "320100"],
    ["江蘇省 南京市", "320100"],
    ["nanjing", "320100"],
    ["Nanjing", "320100"],
    ["Nan Jing Shi", "320100"],
    ["Jiangsu, Nanjing", "320100"],
    ["無錫", "320200"],
    ["无锡", "320200"],
    ["武漢漢陽", "420105"],
    ["海南陵水", "469028"],
    ["lingshui", "469028"],
    ["Lingshui Li Autonomous County", "469028"],
    ["合肥高新区", "340176"],
    ["合肥经开区", "340177"],
    ["安徽合肥高新技术产业开发区", "340176"],
    ["海南", "460000"],
    ["青海海南", "632500"],
    ["海南藏族自治州", "632500"],
    ["吉林", "220000"],
    ["吉林市", "220200"],
    ["吉林吉林", "220200"],
    ["吉林经济开发区", "220271"],
    ["南京鼓楼区", "320106"],
    ["江苏省南京市鼓楼区", "320106"],
    ["江苏南京鼓楼", "320106"],
    ["nanjinggulou", "320106"],
    ["上海松江", "310117"],
    ["昆山", "320583"],
    ["Kunshan", "320583"],
    ["朝阳", "211300"],
    ["朝阳县", "211321"],
    ["北京朝阳", "110105"],
    ["Xi’an", "610100"],
    ["Hohhot", "150100"],
    ["huhehaote", "150100"],
    ["Inner Mongolia", "150000"],
    ["Tibet", "540000"],
    ["xizang", "540000"],
    ["Shanxi", "140000"],
    ["Shaanxi", "610000"],
    ["吕梁", "141100"],
    ["Lüliang", "141100"],
    ["lvliang", "141100"],
    ["yueqing", "330382"],
    ["浚县", "410621"],
    ["乾安", "220723"],
    ["東莞", "441900"],
    ["香港", "810000"],
    ["臺灣", "710000"],
    ["南\u200b京", "320100"],
    ["\ufeff南京市", "320100"],
    ["ＮＡＮＪＩＮＧ", "320100"],
    ["NANJİNG", "320100"],
    ["Lu\u0308liang", "141100"],
  ])("%s means only %s", async (name, id) => {
    expect(await found(name)).toEqual([id]);
  });

  // The table says of each name what it must be, see its first lines.
  const table = readFileSync(join(__dirname, "region-names.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !/^(#|name\t)/u.test(line))
    .map((line) => line.split("\t") as [name: string, expected: string]);

  it("means what the table of names says", async () => {
    const levels = new Map([
      ["DEVELOPMENT_ZONE", "ZONE"],
      ["NATION", "NATION"],
      ["AREA", "AREA"],
    ]);
    const outcomeOf = async (name: string, expected: string) => {
      const rows = await database.read({ text, parameters: { name: normalizeName(name) } });
      const [only, ...others] = rows.map(
        ({ region }) => (region as { properties: { id: string; level: string } }).properties,
      );
      if (!only) return "UNKNOWN";
      if (others.length > 0) return "AMBIGUOUS";
      return /^\d/u.test(expected) ? only.id : (levels.get(only.level) ?? only.id);
    };
    const outcomes: (readonly [string, string])[] = [];
    for (const [name, expected] of table) outcomes.push([name, await outcomeOf(name, expected)]);
    expect(table.length).toBeGreaterThan(200);
    expect(outcomes).toEqual(table);
  });

  it.each([
    ["江苏省无溪市", "320200"],
    ["南惊市", "320100"],
    ["杭洲", "330100"],
    ["nanjin", "320100"],
    ["Chonqing", "500000"],
    ["长三脚", "region:yangtze-river-delta"],
    ["雄安新去", "region:xiongan"],
  ])("%s comes near %s", async (name, id) => {
    const named = await near(name);
    expect(named[0]).toBe(id);
  });

  it("near names are limited, and names that resemble none have none", async () => {
    expect(await near("鼓楼", 3)).toHaveLength(3);
    expect(await near("xyzzy")).toEqual([]);
    expect(await near("🙂")).toEqual([]);
  });

  it("鼓楼区 means one in each of several cities", async () => {
    expect(await found("鼓楼区")).toEqual(["320106", "320302", "350102", "410204"]);
  });

  it("a sound that several cities share means all of them, and no county", async () => {
    expect(await found("suzhou")).toEqual(["320500", "341300"]);
  });

  it("a name after that of a region in which it does not lie means nothing", async () => {
    expect(await found("浙江南京")).toEqual([]);
    expect(await found("鼓楼区南京")).toEqual([]);
  });

  it.each(["", "亚特兰蒂斯", "京", "浚", "京市", "%", ".*", "' OR 1=1", "320100"])("%p means nothing", async (name) => {
    expect(await found(name)).toEqual([]);
  });

  it("regions of all kinds are found by their full names in both scripts", async () => {
    const regions = await database.read({
      text: "MATCH (region:Region) RETURN region.id AS id, region.fullName AS name, region.fullNameHant AS hant SKIP 7 LIMIT 50",
      parameters: {},
    });
    for (const { id, name, hant } of regions) {
      expect(await found(String(name))).toEqual([id]);
      expect(await found(String(hant))).toEqual([id]);
    }
  });
});
