import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy, firstText, organizations, secondPolicy, secondText, sources } from "../inputs";

const { id } = firstPolicy;

const wholePolicy = `query ($id: ID!) { policy(id: $id) {
  title titleHant: title(language: ZH_HANT) titleEn: title(language: EN) kind stage publishedOn documentNumbers periodStart periodEnd
  summary summaryHant: summary(language: ZH_HANT) region { id } issuers { id } organizations { id } technologies { id }
  domains { id } source { id } sources { id }
  measures { id text textHant: text(language: ZH_HANT) instrument domains { id } }
  goals { id label value deadline }
  statements { about node { id } evidence { quote source { id } } }
} }`;

interface Answered {
  readonly policy: Record<string, unknown> & {
    readonly statements: readonly {
      readonly about: string;
      readonly node: { readonly id: string } | null;
      readonly evidence: { readonly quote: string; readonly source: { readonly id: string } };
    }[];
  };
}

/** The statements about a policy, one on each line: where, about what, in which words. */
const lines = ({ policy: { statements } }: Answered) =>
  statements.map(({ about, node, evidence }) => `${evidence.source.id} ${about} ${node?.id ?? ""} ${evidence.quote}`);

/** Writing a policy from one source, then from a second one. */
export function policySuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const read = async () => (await editor.data(wholePolicy, { id })) as unknown as Answered;

  it("a policy is written with everything that its input states", async () => {
    expect(await editor.import("sources", sources)).toMatchObject({ created: 2, changed: 0 });
    expect(await editor.import("organizations", organizations)).toMatchObject({ created: 2 });
    expect(await editor.import("policies", [firstPolicy])).toEqual({
      ...{ created: 1, changed: 0, unchanged: 0, deleted: 0, dryRun: false },
      nodes: [{ id, outcome: "CREATED", warnings: [], conflicts: [] }],
      version: await graph().version(),
    });
    const { policy } = await read();
    expect({ ...policy, statements: [] }).toEqual({
      title: "南京市元宇宙教育行动计划(2023-2025年)",
      titleHant: "南京市元宇宙教育行動計劃(2023-2025年)",
      titleEn: "Nanjing Action Plan for the Metaverse in Education (2023–2025)",
      ...{ kind: "ACTION_PLAN", stage: "ISSUED", publishedOn: "2023-03-01", periodStart: 2023, periodEnd: 2025 },
      documentNumbers: ["宁教〔2023〕5号"],
      summary: "以元宇宙赋能教育。",
      summaryHant: "以元宇宙賦能教育。",
      region: { id: "320100" },
      issuers: [{ id: "organization:nanjing-education" }],
      organizations: [{ id: "organization:nanjing-education" }],
      technologies: [],
      domains: [{ id: "culture" }, { id: "education" }, { id: "tourism" }],
      source: { id: "source:first" },
      sources: [{ id: "source:first" }],
      measures: [
        {
          id: `${id}/measure/1`,
          text: "推动元宇宙赋能教育和旅游",
          textHant: "推動元宇宙賦能教育和旅遊",
          instrument: "APPLICATION",
          domains: [{ id: "education" }, { id: "tourism" }],
        },
        {
          id: `${id}/measure/2`,
          text: "鼓励企业开发数字人产品",
          textHant: "鼓勵企業開發數字人產品",
          instrument: "FIRM_SUPPORT",
          domains: [],
        },
      ],
      goals: [{ id: `${id}/goal/1`, label: "产业规模", value: 10_000_000_000, deadline: 2025 }],
      statements: [],
    });
    expect(lines({ policy })).toEqual([
      "source:first region 320100 南京",
      "source:first publishedOn  2023年3月1日",
      "source:first issuers organization:nanjing-education 南京市教育局",
      "source:first stage  印发",
      "source:first title  南京市元宇宙教育行动计划(2023-2025年)",
      "source:first domains culture 元宇宙教育",
      "source:first kind  行动计划",
      "source:first periodStart  2023",
      "source:first periodEnd  2025年",
      "source:first documentNumbers  宁教〔2023〕5号",
      `source:first measures ${id}/measure/1 推动元宇宙赋能教育和旅游`,
      "source:first domains education 教育",
      "source:first domains tourism 旅游",
      `source:first measures ${id}/measure/2 鼓励企业开发数字人`,
      "source:first targetGroups target-group:enterprise 企业",
      `source:first goals ${id}/goal/1 到2025年`,
      `source:first goals ${id}/goal/1 产业规模突破100亿元`,
    ]);
  });

  it("the answer's header names the version that was written", async () => {
    const { url } = await graph().server("editor");
    const domains = `[{ id: "education", name: "教育", nameEn: "Education" }]`;
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `mutation { importDomains(domains: ${domains}) { unchanged version } }` }),
    });
    const version = await graph().version();
    expect(await answer.json()).toMatchObject({ data: { importDomains: { version } } });
    expect(answer.headers.get("graph-version")).toBe(version);
  });

  it.each(["MERGE", "REPLACE"])("the same input again changes nothing: %s", async (mode) => {
    const version = await graph().version();
    expect(await editor.import("policies", [firstPolicy], { mode })).toMatchObject({
      ...{ created: 0, changed: 0, unchanged: 1, version },
      nodes: [{ outcome: "UNCHANGED" }],
    });
    expect(await graph().version()).toBe(version);
  });

  it("a second source adds what it states, and each source has its own evidence", async () => {
    const { nodes } = await editor.import("policies", [secondPolicy]);
    expect(nodes).toEqual([
      {
        ...{ id, outcome: "CHANGED", conflicts: [] },
        warnings: [
          'policies[0].title is unchanged, "南京市元宇宙教育行动计划(2023-2025年)": mode REPLACE would overwrite it',
          'policies[0].goals[0].label is unchanged, "产业规模": mode REPLACE would overwrite it',
        ],
      },
    ]);
    const answer = await read();
    expect(answer.policy).toMatchObject({
      title: "南京市元宇宙教育行动计划(2023-2025年)",
      periodStart: 2023,
      issuers: [{ id: "organization:nanjing-education" }],
      organizations: [{ id: "organization:nanjing-education" }, { id: "organization:nanjing-science" }],
      technologies: [{ id: "technology:blockchain" }],
      source: { id: "source:first" },
      sources: [{ id: "source:first" }, { id: "source:second" }],
      measures: [{ id: `${id}/measure/1` }, { id: `${id}/measure/2` }, { text: "培育一批龙头企业" }],
      goals: [{ id: `${id}/goal/1`, label: "产业规模" }],
    });
    const second = lines(answer).filter((line) => line.startsWith("source:second "));
    expect(second).toEqual([
      "source:second publishedOn  3月1日",
      "source:second region 320100 南京市",
      "source:second issuers organization:nanjing-education 南京市教育局",
      "source:second title  元宇宙教育行动计划",
      "source:second kind  行动计划",
      `source:second measures ${id}/measure/1 推动元宇宙赋能教育和旅游`,
      "source:second domains education 教育",
      `source:second measures ${id}/measure/3 培育一批龙头企业`,
      "source:second technologies technology:blockchain 区块链",
      `source:second goals ${id}/goal/1 产业规模到2025年将突破100亿元`,
      "source:second organizations organization:nanjing-science 南京市科技局",
    ]);
    expect(lines(answer)).toHaveLength(17 + second.length);
  });

  it("an entry is the part of a source in which quotes are searched for", async () => {
    const raw = "无锡\n2023年5月1日,无锡市发布文旅行动计划。\n苏州\n2023年5月1日,苏州市发布文旅行动计划。\n完";
    await editor.import("sources", [{ id: "source:entries", title: "两市", titleEn: "Two cities", raw }]);
    const plan = {
      source: "source:entries",
      title: "文旅行动计划",
      titleEn: "Plan for culture and tourism",
      kind: "ACTION_PLAN",
      kindEvidence: { quote: "行动计划" },
      publishedOn: "2023-05-01",
      publishedOnEvidence: { quote: "2023年5月1日" },
    };
    const ofWuxi = { ...plan, id: "wuxi-entry", region: { name: "无锡", evidence: { quote: "无锡市" } } };
    const ofSuzhou = { ...plan, id: "suzhou-entry", region: { name: "苏州", evidence: { quote: "苏州市" } } };
    const inputs = [
      { ...ofWuxi, entry: { from: "无锡\n", until: "苏州\n" } },
      { ...ofSuzhou, entry: { from: "苏州\n", until: "\n完" } },
    ];
    const { extensions } = await editor.refusedImport("policies", [ofWuxi]);
    expect((extensions["problems"] as readonly { readonly path: string }[]).map(({ path }) => path)).toEqual([
      "policies[0].title",
      "policies[0].kindEvidence[0].quote",
      "policies[0].publishedOnEvidence[0].quote",
    ]);
    expect(await editor.import("policies", inputs)).toMatchObject({ created: 2 });
    const query = `query ($id: ID!) { policy(id: $id) { entries { quote start end source { id } } } }`;
    expect(await editor.data(query, { id: "suzhou-entry" })).toEqual({
      policy: {
        entries: [
          {
            quote: "苏州\n2023年5月1日,苏州市发布文旅行动计划。",
            ...{ start: 26, end: 51 },
            source: { id: "source:entries" },
          },
        ],
      },
    });
    expect(
      await editor.data(`query ($id: ID!) { policy(id: $id) { entries { start end source { id } } } }`, { id }),
    ).toEqual({
      policy: {
        entries: [
          { start: 0, end: Array.from(firstText).length, source: { id: "source:first" } },
          { start: 0, end: Array.from(secondText).length, source: { id: "source:second" } },
        ],
      },
    });
    for (const key of ["wuxi-entry", "suzhou-entry"]) {
      await editor.data(`mutation ($id: ID!) { deletePolicy(id: $id) { deleted } }`, { id: key });
    }
    await editor.data(`mutation { deleteSource(id: "source:entries") { deleted } }`);
  });

  it("a source has its policies and its uncovered clauses, whether it came first or later", async () => {
    const query = `{ node(id: "source:second") { ... on Source { policies { id } uncovered { quote } } } }`;
    expect(await editor.data(query)).toEqual({ node: { policies: [{ id }], uncovered: [{ quote: "江苏要闻" }] } });
  });

  it("two sources in one call have the same result as one after the other", async () => {
    const before = await read();
    const both = [firstPolicy, secondPolicy];
    expect(await editor.import("policies", both)).toMatchObject({ unchanged: 1, changed: 0 });
    expect(await editor.import("policies", both, { mode: "REPLACE" })).toMatchObject({ unchanged: 1 });
    expect(await read()).toEqual(before);
  });

  it("REPLACE removes what was stated before, also by the other source", async () => {
    const { policy } = await read();
    expect(await editor.import("policies", [firstPolicy], { mode: "REPLACE" })).toMatchObject({ changed: 1 });
    expect((await read()).policy).toMatchObject({ sources: [{ id: "source:first" }], technologies: [] });
    expect(await editor.import("policies", [secondPolicy])).toMatchObject({ changed: 1 });
    expect((await read()).policy).toEqual(policy);
  });
}
