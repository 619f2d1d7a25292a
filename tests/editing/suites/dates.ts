import { policyInputOf } from "../../../src/editing/policy-input-of";
import { readStatedPolicies } from "../../../src/editing/read-stated-policies";
import { readSourceTexts } from "../../../src/editing/source-texts";
import { transactionGraph } from "../../../src/graph/transaction-graph";
import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";

const raw = "2023年3月5日,南京市印发文旅行动计划,自2023年4月起施行,有效期至2025年4月。";
const sources = [
  { id: "source:dated", title: "通报", titleEn: "Report", publishedOn: "2023-03-31", raw },
  { id: "source:earlier", title: "快讯", titleEn: "News", publishedOn: "2023-03-20", raw },
  { id: "source:undated", title: "摘要", titleEn: "Digest", raw },
];
const id = "dated-plan";
const plan = {
  id,
  source: "source:dated",
  title: "文旅行动计划",
  titleEn: "Plan for culture and tourism",
  kind: "ACTION_PLAN",
  kindEvidence: { quote: "行动计划" },
  region: { name: "南京", evidence: { quote: "南京市" } },
};
const publishedOnEvidence = { quote: "2023年3月5日" };
const effectiveOnEvidence = { quote: "自2023年4月起施行" };
const expiresOnEvidence = { quote: "有效期至2025年4月" };

/** The fields of an input that state a date as it is written; nothing for no date. */
const published = (written: string | null) => (written === null ? {} : { publishedOn: written, publishedOnEvidence });

/** Dates of policies, with their precision: how they are read, merged, exported, and what asOf makes of them. */
export function dateSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const replace = { mode: "REPLACE" };
  const fields = "publishedOn publishedOnPrecision effectiveOn expiresOn status";
  const read = async () => (await editor.data(`{ policy(id: "${id}") { ${fields} } }`))["policy"];
  const inForce = async (day: string) => {
    const where = `{ id: { eq: "${id}" } }`;
    const { policies } = await editor.data(`{ policies(asOf: "${day}", where: ${where}) { totalCount } }`);
    return (policies as { totalCount: number }).totalCount === 1;
  };
  const exported = () =>
    graph().database.transaction(async (run) => {
      const texts = await readSourceTexts(
        transactionGraph(run),
        sources.map((source) => source.id),
      );
      const stated = (await readStatedPolicies(transactionGraph(run), [id])).get(id);
      if (!stated) throw new Error(`${id} is not in the graph.`);
      return policyInputOf(stated, texts);
    });

  beforeAll(async () => {
    await editor.import("sources", sources);
  });
  afterAll(async () => {
    await editor.delete("Policy", id);
    for (const source of sources) await editor.delete("Source", source.id);
  });

  it.each<[written: unknown, more: object, publishedOn: string, precision: string]>([
    ["2023-03-05", {}, "2023-03-05", "DAY"],
    ["2023-03", {}, "2023-03-01", "MONTH"],
    ["2023", {}, "2023-01-01", "YEAR"],
    [2023, {}, "2023-01-01", "YEAR"],
    ["2023-01-01", { publishedOnPrecision: "YEAR" }, "2023-01-01", "YEAR"],
    ["2023-03-01", { publishedOnPrecision: "MONTH" }, "2023-03-01", "MONTH"],
    ["2023-02", { publishedOnPrecision: "NOT_LATER_THAN" }, "2023-02-28", "NOT_LATER_THAN"],
  ])("%s %j is stored with its precision", async (publishedOn, more, day, publishedOnPrecision) => {
    const input = { ...plan, publishedOn, publishedOnEvidence, ...more };
    await editor.import("policies", [input], replace);
    expect(await read()).toMatchObject({ publishedOn: day, publishedOnPrecision });
    expect(await editor.import("policies", [await exported()], replace)).toMatchObject({ unchanged: 1 });
    expect(await editor.import("policies", [input])).toMatchObject({ unchanged: 1 });
  });

  it("a year may be written as a number in a query", async () => {
    const evidence = `{ quote: "2023年3月5日" }`;
    const input = `{ id: "${id}", source: "source:dated", title: "文旅行动计划", titleEn: "Plan", kind: ACTION_PLAN,
      kindEvidence: { quote: "行动计划" }, publishedOn: 2022, publishedOnEvidence: ${evidence},
      region: { name: "南京", evidence: { quote: "南京市" } } }`;
    await editor.data(`mutation { importPolicies(policies: [${input}], mode: REPLACE) { changed } }`);
    expect(await read()).toMatchObject({ publishedOn: "2022-01-01", publishedOnPrecision: "YEAR" });
  });

  it("a date that no source states is not later than the source, also after the source's day changes", async () => {
    await editor.import("policies", [plan], replace);
    expect(await read()).toMatchObject({ publishedOn: "2023-03-31", publishedOnPrecision: "NOT_LATER_THAN" });
    const before = await exported();
    expect(before).toMatchObject({ publishedOn: "2023-03-31", publishedOnPrecision: "NOT_LATER_THAN" });
    expect(before).not.toHaveProperty("publishedOnEvidence");
    await editor.import("sources", [{ ...sources[0], publishedOn: "2023-06-30" }]);
    expect(await exported()).toEqual(before);
    expect(await editor.import("policies", [before], replace)).toMatchObject({ unchanged: 1 });
    // The same input again states a later day, so the earlier one remains.
    expect(await editor.import("policies", [plan])).toMatchObject({ unchanged: 1 });
    await editor.import("sources", [sources[0] ?? {}]);
  });

  it("a source that names no day of its own reports on the day on which it was retrieved", async () => {
    const undated = { ...plan, source: "source:undated" };
    await editor.import("sources", [{ ...sources[2], retrievedOn: "2023-05-05" }]);
    await editor.import("policies", [undated], replace);
    expect(await read()).toMatchObject({ publishedOn: "2023-05-05", publishedOnPrecision: "NOT_LATER_THAN" });
    await editor.import("sources", [{ ...sources[2], publishedOn: "2023-05-20", retrievedOn: "2023-05-05" }]);
    await editor.import("policies", [undated], replace);
    expect(await read()).toMatchObject({ publishedOn: "2023-05-20", publishedOnPrecision: "NOT_LATER_THAN" });
    await editor.import("sources", [sources[2] ?? {}]);
  });

  it("a date is refused as absent if its source has no day either, and the error names the fields", async () => {
    const { extensions } = await editor.refusedImport("policies", [{ ...plan, source: "source:undated" }], replace);
    const message = "is absent, and source:undated has neither publishedOn nor retrievedOn: provide one of the three";
    expect(extensions["problems"]).toEqual([{ path: "policies[0].publishedOn", message }]);
    const { extensions: unknown } = await editor.refusedImport("policies", [{ ...plan, source: "source:none" }]);
    expect((unknown["problems"] as readonly { path: string }[]).map(({ path }) => path)).toEqual([
      "policies[0].source",
    ]);
  });

  // The first source is of 31 March, the second one of 20 March.
  it.each<[first: string | null, second: string | null, publishedOn: string, precision: string]>([
    ["2023", "2023-03-05", "2023-03-05", "DAY"],
    ["2023-03-05", "2023", "2023-03-05", "DAY"],
    ["2023-03", "2023-03-05", "2023-03-05", "DAY"],
    ["2023", "2023-03", "2023-03-01", "MONTH"],
    ["2023-03", "2023-03", "2023-03-01", "MONTH"],
    [null, null, "2023-03-20", "NOT_LATER_THAN"],
    [null, "2023-03-31", "2023-03-31", "DAY"],
    [null, "2023-03", "2023-03-01", "MONTH"],
    ["2023-03-20", null, "2023-03-20", "DAY"],
    ["2023", null, "2023-01-01", "YEAR"],
  ])("of %s and %s, the date is %s", async (first, second, publishedOn, publishedOnPrecision) => {
    const inputs = [
      { ...plan, ...published(first) },
      { ...plan, source: "source:earlier", ...published(second) },
    ];
    await editor.import("policies", inputs, replace);
    expect(await read()).toMatchObject({ publishedOn, publishedOnPrecision });
    expect(await editor.import("policies", [...inputs].reverse())).toMatchObject({ unchanged: 1 });
    expect(await editor.import("policies", [await exported()], replace)).toMatchObject({ unchanged: 1 });
  });

  it.each<[first: string | null, second: string | null, message: string]>([
    ["2023-03-05", "2023-03-06", 'source:dated states "2023-03-05", and source:earlier states "2023-03-06"'],
    ["2023-03", "2023-04-05", 'source:dated states "2023-03", and source:earlier states "2023-04-05"'],
    ["2022", "2023-03", 'source:dated states "2022", and source:earlier states "2023-03"'],
    [null, "2023-04-01", 'the graph states "2023-03-31 or before", and source:earlier states "2023-04-01"'],
    ["2023-03-21", null, 'source:dated states "2023-03-21", and the graph states "2023-03-20 or before"'],
  ])("%s and %s contradict each other", async (first, second, message) => {
    const inputs = [
      { ...plan, ...published(first) },
      { ...plan, source: "source:earlier", ...published(second) },
    ];
    const { nodes } = await editor.import("policies", inputs, { ...replace, dryRun: true });
    expect(nodes).toMatchObject([{ outcome: "REFUSED", conflicts: [{ path: "policies[1].publishedOn", message }] }]);
  });

  describe("effect and expiry", () => {
    const term = { effectiveOn: "2023-04", effectiveOnEvidence, expiresOn: "2025-04", expiresOnEvidence };
    const dated = { ...plan, publishedOn: "2023-03-05", publishedOnEvidence };

    it("a month is its first day for effect and its last day for expiry; each has its evidence", async () => {
      await editor.import("policies", [{ ...dated, ...term }], replace);
      expect(await read()).toMatchObject({ effectiveOn: "2023-04-01", expiresOn: "2025-04-30", status: "IN_FORCE" });
      const query = `{ policy(id: "${id}") { statements { about evidence { quote } } } }`;
      const { policy } = (await editor.data(query)) as { policy: { statements: readonly object[] } };
      expect(policy.statements).toEqual(
        expect.arrayContaining([
          { about: "effectiveOn", evidence: effectiveOnEvidence },
          { about: "expiresOn", evidence: expiresOnEvidence },
        ]) as unknown,
      );
      expect(await editor.import("policies", [await exported()], replace)).toMatchObject({ unchanged: 1 });
    });

    it("asOf leaves a policy out after its last day, and effect plays no part in it", async () => {
      const days = ["2023-03-04", "2023-03-05", "2025-04-30", "2025-05-01"];
      expect(await Promise.all(days.map(inForce))).toEqual([false, true, true, false]);
    });

    it("the first of expiry, amendment and repeal ends it, whichever is written last", async () => {
      const repeal = `mutation ($on: Date!) { repealPolicy(id: "${id}", on: $on) { changed } }`;
      await editor.data(repeal, { on: "2025-05-10" });
      expect([await inForce("2025-04-30"), await inForce("2025-05-01")]).toEqual([true, false]);
      await editor.data(repeal, { on: "2024-01-01" });
      expect([await inForce("2023-12-31"), await inForce("2024-01-01")]).toEqual([true, false]);
      await editor.import("policies", [{ ...dated, ...term, expiresOn: "2023-06-30" }], replace);
      expect([await inForce("2023-06-30"), await inForce("2023-07-01")]).toEqual([true, false]);
      expect(await read()).toMatchObject({ status: "REPEALED", expiresOn: "2023-06-30" });
      await editor.import("policies", [dated], replace);
      expect([await inForce("2023-12-31"), await inForce("2024-01-01")]).toEqual([true, false]);
      await editor.data(`mutation { reinstatePolicy(id: "${id}") { changed } }`);
      expect([await inForce("2024-01-01"), await inForce("2199-12-31")]).toEqual([true, true]);
      await editor.import("policies", [{ ...dated, ...term }], replace);
      expect(await inForce("2025-05-01")).toBe(false);
    });

    it("a policy that takes effect after it expires is refused, in one input and of two sources", async () => {
      const late = { ...dated, ...term, effectiveOn: "2025-05" };
      const { extensions } = await editor.refusedImport("policies", [late]);
      const problem = { path: "policies[0].expiresOn", message: "must not be before effectiveOn" };
      expect(extensions["problems"]).toEqual([problem]);
      const inputs = [
        { ...dated, expiresOn: "2025-04", expiresOnEvidence },
        { ...dated, source: "source:earlier", effectiveOn: "2025-05", effectiveOnEvidence },
      ];
      const { nodes } = await editor.import("policies", inputs, { ...replace, dryRun: true });
      const message = 'source:earlier states "2025-05-01", and source:dated states "2025-04-30"';
      expect(nodes).toMatchObject([{ conflicts: [{ path: "policies[1].expiresOn", message }] }]);
    });

    it("filters compare the days; a policy without one fulfils no comparison, so that its negation is true", async () => {
      const counted = async (where: string) => {
        const { policies } = await editor.data(`{ policies(where: ${where}) { totalCount nodes { id } } }`);
        return policies as { totalCount: number; nodes: readonly { id: string }[] };
      };
      const only = [{ id }];
      expect((await counted('{ effectiveOn: { eq: "2023-04-01" } }')).nodes).toEqual(only);
      expect((await counted('{ expiresOn: { gt: "2025-04-29", lte: "2025-04-30" } }')).nodes).toEqual(only);
      const all = (await counted("{}")).totalCount;
      expect((await counted('{ not: { expiresOn: { lte: "2199-12-31" } } }')).totalCount).toBe(all - 1);
      await editor.import("policies", [{ ...plan, publishedOn: "2023", publishedOnEvidence }], replace);
      expect((await counted("{ publishedOnPrecision: { in: [YEAR, MONTH, NOT_LATER_THAN] } }")).nodes).toEqual(only);
      expect((await counted("{ publishedOnPrecision: { eq: DAY } }")).totalCount).toBe(all - 1);
    });
  });

  it("facets count a policy as undated in the periods that its precision does not say", async () => {
    const counts = async () => {
      const facets = ["MONTH", "QUARTER", "YEAR"].map(
        (each) => `${each}: byPeriod(granularity: ${each}) { policies } undated${each}: undated(granularity: ${each})`,
      );
      const where = `{ id: { eq: "${id}" } }`;
      const query = `{ policies(where: ${where}) { facets { ${facets.join(" ")} } } }`;
      const { policies } = (await editor.data(query)) as { policies: { facets: Record<string, unknown> } };
      return ["undatedMONTH", "undatedQUARTER", "undatedYEAR"].map((name) => policies.facets[name]);
    };
    const written: readonly [string | null, readonly number[]][] = [
      ["2023-03-05", [0, 0, 0]],
      ["2023-03", [0, 0, 0]],
      ["2023", [1, 1, 0]],
      [null, [1, 1, 1]],
    ];
    for (const [date, undated] of written) {
      await editor.import("policies", [{ ...plan, ...published(date) }], replace);
      expect([date, await counts()]).toEqual([date, undated]);
    }
  });
}
