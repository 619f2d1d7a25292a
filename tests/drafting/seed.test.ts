import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";
import type { DraftedEntry } from "../../src/drafting/draft";
import type { GoalValue, Reference } from "../../src/drafting/fact";
import { receivedText } from "../../src/drafting/reading/received-text";
import { sharedDrafter } from "./vocabulary";

/* What a person reviewed of the digest: region, day, kind, stage, term, and how many goals and measures. */
const reviewed = [
  ["410100", "2023-02-07", "NOTICE", "ISSUED", "", 0, 2],
  ["340176", "2023-02-14", "DEVELOPMENT_PLAN", "ISSUED", "2023-2028", 12, 0],
  ["110101", "2023-02-23", "ACTION_PLAN", "DRAFT_FOR_COMMENT", "2023-2025", 3, 4],
  ["320100", "2023-02-23", "ACTION_PLAN", "ISSUED", "2023-2025", 9, 4],
  ["370700", "2023-02-23", "SUPPORT_POLICY", "ISSUED", "", 0, 22],
  ["420105", "2023-02-27", "SUPPORT_POLICY", "TRIAL", "", 0, 1],
  ["320200", "2023-02-28", "ACTION_PLAN", "ISSUED", "2023-2025", 5, 3],
  ["320583", "2023-02-16", "EVENT", "ISSUED", "", 0, 3],
  ["310117", "2023-03-06", "ACTION_PLAN", "ISSUED", "2022-2025", 5, 4],
  ["469028", "2023-03-22", "ACTION_PLAN", "ISSUED", "2023-2027", 0, 3],
];

const raw = readFileSync(join(project.facts, "sources", "digest-2023-q1", "raw.txt"), "utf8");
const text = receivedText(raw, "text/plain");

const valuesOf = ({ facts }: DraftedEntry, field: string) =>
  facts.filter((fact) => fact.field === field && !fact.offered).map(({ value }) => value);

async function entryOf(region: string): Promise<DraftedEntry> {
  const entries = (await sharedDrafter()).draft(text);
  const entry = entries.find((one) => (valuesOf(one, "regions")[0] as Reference).id === region);
  if (!entry) throw new Error(`no entry of ${region}`);
  return entry;
}

describe("the draft of the seed's own raw text", () => {
  test("has the ten entries with what a person reviewed", async () => {
    const rows = (await sharedDrafter())
      .draft(text)
      .map((entry) => [
        (valuesOf(entry, "regions")[0] as Reference).id,
        ...["publishedOn", "kind", "stage"].map((field) => valuesOf(entry, field)[0]),
        [...valuesOf(entry, "periodStart"), ...valuesOf(entry, "periodEnd")]
          .map((value) => JSON.stringify(value))
          .join("-"),
        valuesOf(entry, "goals").length,
        valuesOf(entry, "measures").length,
      ]);
    expect(rows).toEqual(reviewed);
  });

  test("names the two issuers that the text names, and takes no place for one", async () => {
    const entries = (await sharedDrafter()).draft(text);
    expect(entries.flatMap((entry) => valuesOf(entry, "issuers").map((value) => (value as Reference).name))).toEqual([
      "郑州市制造业高质量发展工作领导小组办公室",
      "南京市工业和信息化局",
    ]);
  });

  test("reads Nanjing's goals, with a deadline only where it governs", async () => {
    const goals = valuesOf(await entryOf("320100"), "goals") as GoalValue[];
    expect(goals.map(({ indicator, value, upperValue, deadline }) => [indicator, value, upperValue, deadline])).toEqual(
      [
        ["PARKS", 1, 2, null],
        ["INDUSTRY_SCALE", 135_000_000_000, null, 2025],
        ["LEADING_TALENT", 10, null, null],
        ["LABS", 3, 5, null],
        ["LEADING_FIRMS", 10, null, null],
        ["SPECIALISED_FIRMS", 50, null, null],
        ["PRODUCTS", 50, null, null],
        ["DEMONSTRATIONS", 100, null, null],
        ["PLATFORMS", 1, 2, null],
      ],
    );
  });

  test("reads artificial intelligence as a domain among fields, and as a technology among technologies", async () => {
    const names = async (region: string, field: string) =>
      valuesOf(await entryOf(region), field).map((value) => (value as Reference).name);
    expect(await names("410100", "domains")).toContain("人工智能");
    expect(await names("420105", "domains")).not.toContain("人工智能");
    expect(await names("420105", "technologies")).toContain("人工智能");
  });

  test("lists the domains of an entry without what the policy is about", async () => {
    const nanjing = await entryOf("320100");
    expect(valuesOf(nanjing, "subjects")).toEqual([{ id: "metaverse", name: "元宇宙" }]);
    expect(valuesOf(nanjing, "domains").map((value) => (value as Reference).id)).toEqual([
      "industry",
      "education",
      "culture",
    ]);
  });

  test("quotes the text at every offset", async () => {
    const characters = Array.from(text);
    const facts = (await sharedDrafter()).draft(text).flatMap((entry) => entry.facts);
    expect(facts.length).toBeGreaterThan(200);
    for (const { start, end, quote } of facts) expect(characters.slice(start, end).join("")).toBe(quote);
  });
});

describe("a text", () => {
  test("that is no policy has no entry", async () => {
    expect((await sharedDrafter()).draft("今天天气很好，大家都去公园散步。\n票价为每人20元。")).toEqual([]);
  });

  test("has right offsets after characters beyond the basic plane", async () => {
    const document = "𠮷𠮷\n广州市节水办法\n第一条 用水单位应当安装水表𠮷。";
    const [entry] = (await sharedDrafter()).draft(document);
    expect(entry?.facts.map(({ quote }) => quote)).toContain("用水单位应当安装水表𠮷。");
  });

  test("of 100,000 characters takes time about linear in its length", async () => {
    const drafter = await sharedDrafter();
    const timed = (copies: number) => {
      const long = `广州市节水办法\n${"第二条 用水单位应当安装水表，给予每户最高100元补贴。到2025年，节水率达到90%以上。\n".repeat(copies)}`;
      const start = performance.now();
      drafter.draft(long);
      return performance.now() - start;
    };
    timed(200);
    expect(timed(2400)).toBeLessThan(30 * Math.max(timed(240), 20));
  });
});
