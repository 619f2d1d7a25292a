import { clauses } from "../../src/text/clauses";
import { reviewedFacts } from "../support/reviewed-facts";
import { digest, entryLines, policyOf, words } from "./reviewed-facts";

/* From the source back to the facts: what looks like a fact is one, or is listed here with the reason why it is not. */

const entries: [heading: string, region: string][] = [
  ["郑州", "410100"],
  ["合肥高新区", "340176"],
  ["北京东城区", "110101"],
  ["南京", "320100"],
  ["潍坊", "370700"],
  ["武汉汉阳区", "420105"],
  ["无锡", "320200"],
  ["昆山", "320583"],
  ["上海松江区", "310117"],
  ["海南陵水", "469028"],
];

/** All matches in the body of an entry, without the passages that the policy's statements about a field quote. */
async function unquoted(heading: string, region: string, form: RegExp, about: string): Promise<string[]> {
  const { body, start } = await entryLines(heading);
  const { statements } = await policyOf(region);
  const quotes = statements.filter((statement) => statement.about === about).map(({ evidence }) => evidence);
  return [...body.matchAll(form)]
    .map((found) => ({ word: found[0], at: start + [...body.slice(0, found.index)].length }))
    .filter(({ word, at }) => !quotes.some((quote) => quote.start < at + [...word].length && at < quote.end))
    .map(({ word }) => word);
}

describe("every number below a headline belongs to a goal, or is not a target", () => {
  const noAims: Record<string, string[]> = {
    // The duration of the plan, without a final year.
    "110101": ["3年"],
    // The policy's own parts, and the numbers before its measures.
    "370700": ["六个", "22条", ...Array.from({ length: 22 }, (_measure, index) => `${String(index + 1)}.`)],
    // The deadline of a sentence that sets no number.
    "320200": ["2025年"],
    // The plan's own parts and fields.
    "469028": ["五大", "五大", "四大", "三张"],
    // What has happened already.
    "320583": ["16家", "8个", "3月", "10亿"],
  };

  test.each(entries)("%s", async (heading, region) => {
    expect(await unquoted(heading, region, /\d+.|[一二两三四五六七八九十]+[个家项名大张]/gu, "goals")).toEqual(
      noAims[region] ?? [],
    );
  });
});

describe("every word for a domain below a headline is a statement of the domain, or has another meaning", () => {
  const noDomains: Record<string, string[]> = {
    // 文化金三角 and 文化和科技融合示范基地 are places; 人工智能 is a technology here.
    "110101": ["文化", "文化", "人工智能"],
    // A technology in a list of technologies.
    "420105": ["人工智能"],
    // The same.
    "320583": ["人工智能"],
  };

  test.each(entries)("%s", async (heading, region) => {
    const { domains } = await reviewedFacts();
    // The metaverse is what all the policies are about, not where they apply it.
    const longestFirst = domains
      .filter(({ id }) => id !== "metaverse")
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .sort((one, two) => two.length - one.length);
    const missed = await unquoted(heading, region, new RegExp(longestFirst.join("|"), "gu"), "domains");
    expect(missed).toEqual(noDomains[region] ?? []);
  });
});

describe("every word for a technology below a headline is a statement of the technology, or has another meaning", () => {
  const noTechnologies: Record<string, string[]> = {
    // A field of application here, and therefore a domain.
    "410100": ["人工智能"],
  };

  test.each(entries)("%s", async (heading, region) => {
    const { technologies } = await reviewedFacts();
    const names = technologies
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .sort((one, two) => two.length - one.length);
    const escaped = names.map((name) => name.replace(/[()]/gu, "\\$&"));
    const missed = await unquoted(heading, region, new RegExp(escaped.join("|"), "gu"), "technologies");
    expect(missed).toEqual(noTechnologies[region] ?? []);
  });
});

describe("Weifang's measures", () => {
  test("are all 22 of its numbered sentences, word for word", async () => {
    const { body } = await entryLines("潍坊");
    const listed = [...body.matchAll(/\d+\.([^。]+)。/gu)].map((measure) => measure[1]);
    expect(listed).toHaveLength(22);
    expect((await policyOf("370700")).measures.map(({ text }) => text)).toEqual(listed);
  });
});

describe("clauses that no fact is based on", () => {
  test("are the digest's opening and closing lines, and what sets no aim and says nothing that will be done", async () => {
    const { text } = await digest();
    const evidence = (await reviewedFacts()).policies.flatMap(({ statements }) =>
      statements.map((row) => row.evidence),
    );
    const bare = clauses(text).filter((one) => !evidence.some(({ start, end }) => start < one.end && one.start < end));
    expect(bare.map((clause) => words(text, clause))).toEqual([
      "2023年一季度接近尾声,",
      "国内元宇宙产业继续向好发展,",
      "各地政府加速布局元宇宙产业规划,",
      "以具体的政策加以引进,",
      "并给出丰富的鼓励政策。",
      "在这众多跟进的地区中,",
      "既有省级,",
      "也不乏市级甚至县级政府,",
      "如武汉汉阳、上海松江、海南陵水等,",
      "这也体现出元宇宙在当下已经越来越多的展示出对经济带来的带动作用。",
      "目标力争通过3年努力,",
      "依托故宫—王府井—隆福寺“文化金三角”、东城园国家文化和科技融合示范基地等空间,",
      "依托中关村航星园和青龙硅巷,",
      "目标“十四五”期间,",
      "元宇宙领域技术创新能力大幅提升,",
      "产业综合优势显著增强,",
      "产业生态持续完善,",
      "目标到2025年,",
      "元宇宙技术创新能力、核心产业规模和应用示范处于国内领先水平,",
      "元宇宙成为助推我市数字经济发展的新引擎。",
      "16家元宇宙企业签约落地,",
      "8个元宇宙应用场景现场发布,",
      "3月份,",
      "活动期间,",
      "抓住元宇宙产业刚刚起步的机遇期,",
      "为陵水新经济培育和传统产业转型升级注入新动力,",
      "为海南科技创新贡献陵水样板。",
      "来源:元力社",
    ]);
  });
});
