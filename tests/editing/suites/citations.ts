import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy } from "../inputs";

const citing = "citing-policy";
const raw = [
  "苏州",
  "2023年5月4日,苏州市为贯彻落实《关于加快数字经济发展的意见》(国发[2023]9号),参照《元宇宙发展指南(试行)》,印发本办法。",
  "对中小企业给予最高500万元补助,按投资额的10%至20%补助,最高500万元。原《数字产业办法》同时废止。",
].join("\n");

/** Citations of policies, and amounts of measures: records that belong to their owner. */
export function citationSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const base = {
    ...{ titleEn: "A policy", kind: firstPolicy.kind, kindEvidence: { quote: "办法", context: "本办法" } },
    ...{ publishedOn: "2023-05-04", publishedOnEvidence: { quote: "2023年5月4日" } },
    region: { id: "320500", evidence: { quote: "苏州", context: "苏州\n" } },
    titleEvidence: { quote: "本办法" },
    source: "source:citing",
  };
  const citations = [
    {
      relation: "IMPLEMENTS",
      title: "关于加快数字经济发展的意见",
      documentNumber: "国发[2023]9号",
      evidence: { quote: "《关于加快数字经济发展的意见》(国发[2023]9号)" },
    },
    { relation: "BASED_ON", title: "元宇宙发展指南（试行）", evidence: { quote: "参照《元宇宙发展指南(试行)》" } },
    { relation: "REPLACES", title: "数字产业办法", evidence: { quote: "《数字产业办法》" } },
  ];
  const measures = [
    {
      textEn: "Grants for small and medium-sized enterprises",
      instrument: "FIRM_SUPPORT",
      evidence: { quote: "对中小企业给予最高500万元补助,按投资额的10%至20%补助,最高500万元" },
      amounts: [
        { role: "RATE", value: 10, upperValue: 20, unit: "COUNT", evidence: { quote: "10%至20%" } },
        { role: "CEILING", value: 5_000_000, unit: "CNY", evidence: { start: 0, end: 2 } },
        {
          role: "CEILING",
          value: 5_000_000,
          unit: "CNY",
          evidence: { quote: "最高500万元", context: "给予最高500万元" },
        },
      ],
    },
  ];
  const cited = (id: string, title: string, more: object = {}) => ({ ...base, id, title, ...more });
  const cites = async () => {
    const { policy } = (await editor.data(`{ policy(id: "${citing}") { citations { policy { id } } } }`)) as {
      policy: { citations: readonly { policy: { id: string } | null }[] };
    };
    return policy.citations.map(({ policy: named }) => named?.id ?? null);
  };

  beforeAll(async () => {
    await editor.import("sources", [{ id: "source:citing", title: "苏州", titleEn: "Suzhou", raw }]);
  });

  it("are written with their words, each document of a relation once, and counted as uncovered no more", async () => {
    const again = { ...citations[2], title: "《数字产业办法》", evidence: { quote: "同时废止" } };
    const report = await editor.import("policies", [
      { ...base, id: citing, citations: [again, ...citations], measures },
    ]);
    expect(report.nodes).toMatchObject([
      { outcome: "CREATED", warnings: ["policies[0].measures[0].amounts[1] is outside the measure's passages"] },
    ]);
    const { policy } = await editor.data(`{ policy(id: "${citing}") {
      citations { relation title hant: title(language: ZH_HANT) en: title(language: EN) documentNumber policy { id }
        evidence { quote } }
      measures { amounts { role value upperValue unit evidence { quote } } }
      statements { about node { id } evidence { quote } }
    } }`);
    const { statements, ...rest } = policy as { statements: readonly { about: string }[] };
    const guide = "元宇宙发展指南（试行）";
    expect(rest).toEqual({
      citations: [
        {
          ...{ relation: "IMPLEMENTS", title: "关于加快数字经济发展的意见", hant: "關於加快數字經濟發展的意見" },
          ...{ en: "关于加快数字经济发展的意见", documentNumber: "国发〔2023〕9号", policy: null },
          evidence: { quote: "《关于加快数字经济发展的意见》(国发[2023]9号)" },
        },
        {
          ...{ relation: "BASED_ON", title: guide, hant: "元宇宙發展指南（試行）", en: guide, documentNumber: null },
          ...{ policy: null, evidence: { quote: "参照《元宇宙发展指南(试行)》" } },
        },
        {
          ...{ relation: "REPLACES", title: "《数字产业办法》", hant: "《數字產業辦法》", en: "《数字产业办法》" },
          ...{ documentNumber: null, policy: null, evidence: { quote: "《数字产业办法》" } },
        },
      ],
      measures: [
        {
          amounts: [
            { role: "CEILING", value: 5_000_000, upperValue: null, unit: "CNY", evidence: { quote: "苏州" } },
            { role: "RATE", value: 10, upperValue: 20, unit: "COUNT", evidence: { quote: "10%至20%" } },
          ],
        },
      ],
    });
    const stated = statements.filter(({ about }) => about === "citations" || about === "amounts");
    expect(stated).toHaveLength(4 + 3);
    expect(stated).toContainEqual({ about: "citations", node: null, evidence: { quote: "同时废止" } });
    const input = { ...base, id: citing, citations: [again, ...citations], measures };
    expect(await editor.import("policies", [input])).toMatchObject({ unchanged: 1, changed: 0 });
  });

  it("name policies that are imported later, by number before title, in any brackets, width and script", async () => {
    expect(await cites()).toEqual([null, null, null]);
    await editor.import("policies", [
      cited("cited-by-title", "《關於加快 數字經濟發展的意見》"),
      cited("guide", "元宇宙发展指南(试行)"),
    ]);
    expect(await cites()).toEqual(["cited-by-title", "guide", null]);
    const number = { documentNumbers: ["国发（2023）9号"], documentNumbersEvidence: { quote: "国发[2023]9号" } };
    await editor.import("policies", [cited("cited-by-number", "其他名称", number)]);
    expect(await cites()).toEqual(["cited-by-number", "guide", null]);
  });

  it("lead to the policies that cite one, and are filters and steps of paths", async () => {
    const data = await editor.data(`{
      guide: policy(id: "guide") { citedBy { totalCount nodes { id } } }
      none: policy(id: "guide") { citedBy(where: { id: { eq: "guide" } }) { totalCount } }
      based: policies(where: { cites: { some: { relation: { eq: BASED_ON }, policy: { id: { eq: "guide" } } } } }) {
        nodes { id }
      }
      titled: policies(where: { cites: { some: { title: { contains: "數字產業" }, not: { policy: {} } } } }) { nodes { id } }
      shortestPaths(from: "guide", to: "cited-by-number", maxHops: 2) {
        relationships { type from to properties }
      }
      neighborhood(id: "guide", hops: 1) { nodes { id } }
    }`);
    const only = { nodes: [{ id: citing }] };
    expect(data).toMatchObject({
      guide: { citedBy: { totalCount: 1, ...only } },
      none: { citedBy: { totalCount: 0 } },
      based: only,
      titled: only,
    });
    const { shortestPaths, neighborhood } = data as {
      shortestPaths: { relationships: readonly object[] };
      neighborhood: { nodes: readonly { id: string }[] };
    };
    expect(shortestPaths.relationships).toContainEqual({
      ...{ type: "CITES", from: citing, to: "guide" },
      properties: { relations: ["BASED_ON"] },
    });
    expect(neighborhood.nodes.map(({ id }) => id)).toContain(citing);
  });

  it("name no policy where several have the title, and again the one that remains", async () => {
    await editor.import("policies", [cited("second-guide", "元宇宙发展指南〔试行〕")]);
    expect(await cites()).toEqual(["cited-by-number", null, null]);
    await editor.delete("Policy", "guide");
    expect(await cites()).toEqual(["cited-by-number", "second-guide", null]);
    await editor.import("policies", [cited("second-guide", "另一个指南")], { mode: "REPLACE" });
    expect(await cites()).toEqual(["cited-by-number", null, null]);
  });

  it("never block a deletion, and note nothing about what they replace", async () => {
    await editor.import("policies", [cited("replaced", "数字产业办法")]);
    expect(await cites()).toEqual(["cited-by-number", null, "replaced"]);
    expect(await editor.data('{ policy(id: "replaced") { status } }')).toEqual({ policy: { status: "IN_FORCE" } });
    await editor.delete("Policy", "replaced");
    await editor.delete("Policy", "cited-by-number");
    expect(await cites()).toEqual(["cited-by-title", null, null]);
  });

  it("of two sources are those of both, and leave with their owner", async () => {
    const other =
      "苏州\n2023年5月4日,苏州市印发本办法。贯彻《关于加快数字经济发展的意见》。给予最高500万元和3万元补助。";
    await editor.import("sources", [{ id: "source:other", title: "苏州", titleEn: "Suzhou", raw: other }]);
    const [first] = citations;
    const second = {
      ...{ ...base, id: citing, source: "source:other" },
      citations: [
        { relation: "IMPLEMENTS", title: first?.title, evidence: { quote: "贯彻《关于加快数字经济发展的意见》" } },
      ],
      measures: [
        {
          ...{ ...measures[0], text: "对中小企业给予最高500万元补助,按投资额的10%至20%补助,最高500万元" },
          evidence: { quote: "给予最高500万元和3万元补助" },
          amounts: [
            { role: "CEILING", value: 5_000_000, unit: "CNY", evidence: { quote: "500万元" } },
            { role: "CEILING", value: 30_000, unit: "CNY", evidence: { quote: "3万元" } },
          ],
        },
      ],
    };
    expect((await editor.import("policies", [second])).nodes[0]?.conflicts).toEqual([]);
    const { policy } = await editor.data(`{ policy(id: "${citing}") {
      citations { relation documentNumber } measures { amounts { value } }
    } }`);
    expect(policy).toEqual({
      citations: [
        { relation: "IMPLEMENTS", documentNumber: "国发〔2023〕9号" },
        { relation: "BASED_ON", documentNumber: null },
        { relation: "REPLACES", documentNumber: null },
      ],
      measures: [{ amounts: [{ value: 5_000_000 }, { value: 10 }, { value: 30_000 }] }],
    });
    for (const id of [citing, "cited-by-title", "second-guide"]) await editor.delete("Policy", id);
    const rows = await graph().database.read({
      text: "RETURN COUNT { MATCH (node:Citation|Amount) RETURN node } AS records, COUNT { MATCH (name:DocumentName) WHERE name.changed RETURN name } AS changed",
      parameters: {},
    });
    expect(rows.map((row) => [Number(row["records"]), Number(row["changed"])])).toEqual([[0, 0]]);
  });
}
