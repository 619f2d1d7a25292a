import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";

const id = "rules-without-english";
const raw =
  "苏州\n2023年5月1日，苏州市人工智能办印发《苏州市数据条例》（苏府规字﹝2023﹞9号），开放公共数据。到2025年，开放数据集1000个。";

const source = { id: "source:without-english", title: "苏州公报", raw };
const domain = { id: "open-data", name: "公共数据" };
const technology = { id: "technology:data-set", name: "数据集" };
const organization = { id: "organization:suzhou-ai", name: "苏州市人工智能办" };
const policy = {
  id,
  source: "source:without-english",
  title: "苏州市数据条例",
  kind: "LAW",
  kindEvidence: { quote: "条例" },
  publishedOn: "2023-05-01",
  publishedOnEvidence: { quote: "2023年5月1日" },
  documentNumbers: ["苏府规字[2023]9号"],
  documentNumbersEvidence: { quote: "苏府规字﹝2023﹞9号" },
  region: { id: "320500", evidence: { quote: "苏州", context: "苏州\n2023" } },
  issuers: [{ name: "苏州市人工智能办" }],
  technologies: [{ name: "数据集" }],
  measures: [{ instrument: "DATA", domains: [{ name: "公共数据" }], evidence: { quote: "开放公共数据" } }],
  goals: [
    {
      indicator: "OPEN_DATA_SETS",
      label: "开放数据集",
      comparator: "EXACTLY",
      value: 1000,
      unit: "COUNT",
      deadline: 2025,
      evidence: { quote: "开放数据集1000个" },
      deadlineEvidence: { quote: "到2025年" },
    },
  ],
};

/** Policies without English, and how their document numbers are found. */
export function documentSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const lacking = async () => {
    const data = await editor.data(`{
      policy(id: "${id}") { lacksEnglish }
      lacking: policies(where: { id: { eq: "${id}" }, lacksEnglish: true }) { totalCount }
      whole: policies(where: { id: { eq: "${id}" }, lacksEnglish: false }) { totalCount }
    }`);
    return data as { policy: { lacksEnglish: string[] }; lacking: object; whole: object };
  };

  it("no text needs English: EN gives the Chinese, and the policy says what is missing", async () => {
    for (const [kind, input] of [
      ["sources", source],
      ["domains", domain],
      ["technologies", technology],
      ["organizations", organization],
      ["policies", policy],
    ] as const) {
      expect(await editor.import(kind, [input])).toMatchObject({ created: 1 });
      expect(await editor.import(kind, [input])).toMatchObject({ unchanged: 1 });
    }
    const query = `{ policy(id: "${id}") {
      kind title(language: EN) summary(language: EN) source { title(language: EN) }
      issuers { name(language: EN) } technologies { name(language: EN) }
      measures { instrument text(language: EN) domains { name(language: EN) } } goals { indicator label(language: EN) }
    } }`;
    expect(await editor.data(query)).toEqual({
      policy: {
        kind: "LAW",
        title: policy.title,
        summary: null,
        source: { title: source.title },
        issuers: [{ name: organization.name }],
        technologies: [{ name: technology.name }],
        measures: [{ instrument: "DATA", text: "开放公共数据", domains: [{ name: domain.name }] }],
        goals: [{ indicator: "OPEN_DATA_SETS", label: "开放数据集" }],
      },
    });
    expect(await lacking()).toEqual({
      policy: { lacksEnglish: ["title", "measures", "goals"] },
      lacking: { totalCount: 1 },
      whole: { totalCount: 0 },
    });
  });

  it("English that is added later is missing no longer", async () => {
    const translated = {
      ...policy,
      titleEn: "Data Regulation of Suzhou",
      summary: "开放数据。",
      measures: policy.measures.map((measure) => ({ ...measure, textEn: "Open public data" })),
      goals: policy.goals.map((goal) => ({ ...goal, labelEn: "Open data sets" })),
    };
    await editor.import("policies", [translated]);
    expect((await lacking()).policy.lacksEnglish).toEqual(["summary"]);
    await editor.import("policies", [{ ...translated, summaryEn: "Open data." }]);
    expect(await lacking()).toEqual({
      policy: { lacksEnglish: [] },
      lacking: { totalCount: 0 },
      whole: { totalCount: 1 },
    });
  });

  it("filters work where there is no English", async () => {
    const data = await editor.data(`{
      domains(where: { name: { contains: "公共" }, not: { name: { eq: "public data" } } }) { nodes { id } }
      measures(where: { text: { eq: "開放公共數據" }, policy: { not: { title: { contains: "metaverse" } } } }) { nodes { id } }
    }`);
    expect(data).toEqual({
      domains: { nodes: [{ id: "open-data" }] },
      measures: { nodes: [{ id: `${id}/measure/1` }] },
    });
  });

  it.each([
    ['eq: "苏府规字〔2023〕9号"', 1],
    ['eq: "蘇府規字 (2023) 9號"', 1],
    ['contains: "［２０２３］９"', 1],
    ['startsWith: "苏府规字【2023】"', 1],
    ['eq: "苏府规字〔2023〕"', 0],
    ['contains: "2023 9号"', 0],
  ])("a document number is found in any brackets: %s", async (filter, found) => {
    const query = `{ policies(where: { documentNumber: { ${filter} } }) { nodes { id documentNumbers } } }`;
    expect(await editor.data(query)).toEqual({
      policies: { nodes: found === 0 ? [] : [{ id, documentNumbers: ["苏府规字〔2023〕9号"] }] },
    });
  });

  it("is as it was", async () => {
    await editor.delete("Policy", id);
    await editor.delete("Source", source.id);
    await editor.delete("Domain", domain.id);
    await editor.delete("Technology", technology.id);
    await editor.delete("Organization", organization.id);
  });
}
