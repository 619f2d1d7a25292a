import { DatePrecision, PolicyKind } from "../../schema/enums";
import type { StatedField } from "../../src/facts/facts";
import { reviewedFacts } from "../support/reviewed-facts";
import { digest, policyOf, words } from "./reviewed-facts";

/** Every statement of every policy, with the words that it quotes and the words before and after them. */
async function quoted(about: StatedField) {
  const { policies } = await reviewedFacts();
  const { text } = await digest();
  return policies.flatMap((policy) =>
    policy.statements
      .filter((statement) => statement.about === about)
      .map(({ node, evidence }) => ({
        policy,
        node,
        quote: words(text, evidence),
        before: words(text, { start: evidence.start - 1, end: evidence.start }),
        after: words(text, { start: evidence.end, end: evidence.end + 1 }),
      })),
  );
}

describe("the words that state each fact", () => {
  test("are in the policy's own entry of the digest", async () => {
    const { text } = await digest();
    const headings = [
      "郑州",
      "合肥高新区",
      "北京东城区",
      "南京",
      "潍坊",
      "武汉汉阳区",
      "无锡",
      "昆山",
      "上海松江区",
      "海南陵水",
    ];
    const starts = headings.map((heading) => [...text.slice(0, text.indexOf(`\n${heading}\n`) + 1)].length);
    const regions = [
      "410100",
      "340176",
      "110101",
      "320100",
      "370700",
      "420105",
      "320200",
      "320583",
      "310117",
      "469028",
    ];
    for (const [index, region] of regions.entries()) {
      for (const { evidence } of (await policyOf(region)).statements) {
        expect(evidence.source).toBe("source:digest-2023-q1");
        expect(evidence.start).toBeGreaterThanOrEqual(starts[index] ?? NaN);
        expect(evidence.end).toBeLessThanOrEqual(starts[index + 1] ?? [...text].length);
        expect(evidence.start).toBeLessThan(evidence.end);
      }
    }
  });

  test("title: all text between 《 and 》, or the name of the event that has none", async () => {
    const titles = await quoted("title");
    expect(titles).toHaveLength(10);
    for (const { policy, quote, before, after } of titles) {
      expect(policy.title).toBe(quote);
      expect(before + after).toBe(policy.kind === PolicyKind.EVENT ? ",在" : "《》");
    }
  });

  test("publishedOn: the day, from the first words of the entry's first line", async () => {
    for (const { policy, quote, before, after } of await quoted("publishedOn")) {
      const [, year = "", month = "", day = ""] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(quote) ?? [];
      expect(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).toBe(policy.publishedOn);
      expect(policy.publishedOnPrecision).toBe(DatePrecision.DAY);
      expect(before + after).toBe("\n,");
    }
  });

  test("periodStart and periodEnd: the years in the title's brackets", async () => {
    for (const { policy, quote, before, after } of await quoted("periodStart")) {
      expect([Number(quote), before, after]).toEqual([policy.periodStart, "(", "-"]);
    }
    for (const { policy, quote, before } of await quoted("periodEnd")) {
      expect([Number(quote), before]).toEqual([policy.periodEnd, "-"]);
    }
    const withYears = (await reviewedFacts()).policies.filter(({ title }) => /\(\d{4}-\d{4}/u.test(title));
    expect(await quoted("periodStart")).toHaveLength(withYears.length);
    expect(await quoted("periodEnd")).toHaveLength(withYears.length);
  });

  test("kind and stage: words with that meaning", async () => {
    const meanings: Record<string, string[]> = {
      DEVELOPMENT_PLAN: ["发展规划"],
      ACTION_PLAN: ["行动计划", "行动方案"],
      SUPPORT_POLICY: ["若干政策", "扶持政策"],
      NOTICE: ["通知"],
      EVENT: ["大会"],
      DRAFT_FOR_COMMENT: ["征求意见稿"],
      TRIAL: ["试行"],
      ISSUED: ["印发", "正式发布"],
    };
    const kinds = await quoted("kind");
    expect(kinds).toHaveLength(10);
    for (const { policy, quote } of kinds) expect(meanings[policy.kind]).toContain(quote);
    for (const { policy, quote } of await quoted("stage")) expect(meanings[policy.stage]).toContain(quote);
    const withSign = (await reviewedFacts()).policies.filter(({ title }) => /征求意见稿|试行/u.test(title));
    expect(withSign.map(({ stage }) => stage).sort()).toEqual(["DRAFT_FOR_COMMENT", "TRIAL"]);
  });

  test("region: the heading of the entry", async () => {
    const regions = await quoted("region");
    expect(regions).toHaveLength(10);
    for (const { before, after } of regions) expect(before + after).toBe("\n\n");
  });

  test("issuers: bodies directly before 发布", async () => {
    expect((await quoted("issuers")).map(({ quote, after }) => quote + after).sort()).toEqual(
      ["南京市工业和信息化局发", "郑州市制造业高质量发展工作领导小组办公室发"].sort(),
    );
  });

  test("organizations, technologies, domains: a name or a reviewed alias", async () => {
    const { organizations, technologies, domains } = await reviewedFacts();
    const known = new Map<string | null, readonly string[]>([
      ...organizations.map(({ id, name }) => [id, [name]] as const),
      ...[...technologies, ...domains].map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
    ]);
    const statements = (
      await Promise.all((["issuers", "organizations", "technologies", "domains"] as const).map(quoted))
    ).flat();
    expect(statements.length).toBeGreaterThan(60);
    for (const { node, quote } of statements) expect(known.get(node)).toContain(quote);
  });

  test("all aliases of a reviewed name occur in a source", async () => {
    const { technologies, domains, sources } = await reviewedFacts();
    const everything = sources.map(({ text }) => text).join("\n");
    for (const word of [...technologies, ...domains].flatMap(({ aliases }) => aliases)) {
      expect(everything).toContain(word);
    }
  });

  test("measures: a clause between punctuation marks, without its number or final mark", async () => {
    const measures = await quoted("measures");
    for (const { policy, quote, before, after } of measures) {
      expect(quote).not.toMatch(/^\d|[,;。、:]$/u);
      expect([",", ";", "。", "、", "\n", ".", "出", "时"]).toContain(before);
      expect([",", ";", "。", "、"]).toContain(after);
      if (policy.region.id === "370700") expect(before + after).toBe(".。");
    }
  });

  test("texts and titles have the same words in traditional Chinese", async () => {
    const { textHant } = await digest();
    for (const { titleHant, measures, statements } of (await reviewedFacts()).policies) {
      const titled = statements
        .filter(({ about }) => about === "title")
        .map(({ evidence }) => words(textHant, evidence));
      expect(titled).toEqual([titleHant]);
      for (const { textHant: served, evidence } of measures) {
        expect(evidence.map((passage) => words(textHant, passage))).toEqual([served]);
      }
    }
  });

  test("a name in traditional Chinese has the words of the source's traditional text at that position", async () => {
    const { textHant, text } = await digest();
    const { technologies, organizations, domains, policies } = await reviewedFacts();
    const named = new Map([...technologies, ...organizations, ...domains].map((one) => [one.id, one]));
    for (const { node, evidence } of policies.flatMap(({ statements }) => statements)) {
      const name = named.get(node ?? "");
      if (name?.name === words(text, evidence)) expect(name.nameHant).toBe(words(textHant, evidence));
    }
  });

  test("statements are every fact once, in the order of the source", async () => {
    for (const policy of (await reviewedFacts()).policies) {
      const rows = policy.statements.map(({ about, node, evidence }) => [evidence.start, evidence.end, about, node]);
      expect(new Set(rows.map((row) => row.join(" "))).size).toBe(rows.length);
      const positions = policy.statements.map(({ evidence }) => evidence.start);
      expect(positions).toEqual([...positions].sort((one, other) => one - other));
      const links = [
        ...[policy.region, ...policy.furtherRegions, ...policy.issuers, ...policy.organizations],
        ...[...policy.technologies, ...policy.subjects, ...policy.domains],
        ...[...policy.measures, ...policy.goals],
        ...policy.measures.flatMap((measure) => [
          ...[...measure.domains, ...measure.targetGroups, ...measure.responsibleOrganizations],
        ]),
      ];
      const passages = links.reduce((count, { evidence }) => count + evidence.length, 0);
      expect(policy.statements.filter(({ node }) => node !== null)).toHaveLength(passages);
    }
  });
});
