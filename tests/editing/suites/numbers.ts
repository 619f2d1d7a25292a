import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";

const id = "wuxi-low-altitude-plan-2024";

const firstText = [
  "无锡",
  "2024年3月1日,无锡市印发《无锡市低空经济行动计划》。",
  "到2026年,低空经济产业规模达到300亿元,占全市比重5%,年均增长25%以上。",
  "通用航空从2023年的10亿元提高到40亿元,事故降为0起,能耗不超过0.5吨/万元,培训补贴标准1000元/人/月。",
].join("\n");

const secondText = [
  "2024年3月2日,无锡市发布低空经济行动计划。",
  "低空经济产业规模2026年占全市6%,元宇宙产业规模200亿元。",
].join("\n");

const sources = [
  { id: "source:numbers-first", title: "无锡低空", titleEn: "Low altitude in Wuxi", raw: firstText },
  { id: "source:numbers-second", title: "无锡要闻", titleEn: "News of Wuxi", raw: secondText },
];

const goal = (indicator: string, label: string, quote: string, more: object) => ({
  ...{ indicator, label, labelEn: indicator, comparator: "EXACTLY", evidence: { quote } },
  ...more,
});
const in2026 = { deadline: 2026, deadlineEvidence: { quote: "到2026年" } };

const goals = [
  goal("INDUSTRY_SCALE", "产业规模", "低空经济产业规模达到300亿元", {
    ...{ comparator: "AT_LEAST", value: 3e10, unit: "CNY" },
    ...in2026,
  }),
  goal("INDUSTRY_SCALE", "产业规模", "占全市比重5%", { value: 5, unit: "PERCENT", valueKind: "SHARE", ...in2026 }),
  goal("INDUSTRY_SCALE", "产业规模", "年均增长25%以上", {
    ...{ comparator: "AT_LEAST", value: 25, unit: "PERCENT", valueKind: "ANNUAL_INCREASE" },
    ...in2026,
  }),
  goal("INDUSTRY_SCALE", "通用航空", "通用航空从2023年的10亿元提高到40亿元", {
    ...{ value: 4e9, unit: "CNY", baselineValue: 1e9, baselineYear: 2023 },
    subject: { id: "general-aviation", evidence: { quote: "通用航空" } },
  }),
  goal("ACCIDENTS", "事故", "事故降为0起", { value: 0, unit: "COUNT", subject: { name: "通用航空" } }),
  goal("ENERGY_USE", "能耗", "能耗不超过0.5吨/万元", { comparator: "AT_MOST", value: 0.00005, unit: "TONNE/CNY" }),
  goal("TRAINING", "培训补贴标准", "培训补贴标准1000元/人/月", { value: 1000, unit: "CNY/PERSON/MONTH" }),
];

const policy = {
  id,
  source: "source:numbers-first",
  title: "无锡市低空经济行动计划",
  titleEn: "Low-altitude economy plan of Wuxi",
  kind: "ACTION_PLAN",
  kindEvidence: { quote: "行动计划" },
  publishedOn: "2024-03-01",
  publishedOnEvidence: { quote: "2024年3月1日" },
  region: { id: "320200", evidence: { quote: "无锡", context: "无锡\n" } },
  subjects: [{ id: "low-altitude-economy", evidence: { quote: "低空经济", context: "《无锡市低空经济" } }],
  goals,
};

const fromSecond = {
  ...policy,
  source: "source:numbers-second",
  title: "低空经济行动计划",
  publishedOnEvidence: undefined as unknown,
  subjects: [{ id: "low-altitude-economy", evidence: { quote: "低空经济", context: "发布低空经济" } }],
  region: { id: "320200", evidence: { quote: "无锡市" } },
  goals: [] as readonly object[],
};

const read = `query ($id: ID!) { policy(id: $id) {
  subjects { id }
  goals { ordinal comparator value unit unitName en: unitName(language: EN) valueKind baselineValue baselineYear
          subject { id } evidence { quote } }
  statements { about node { id } evidence { quote } }
} }`;

interface GoalRow {
  readonly value: number;
  readonly unit: string;
  readonly unitName: string;
  readonly en: string;
  readonly valueKind: string;
  readonly subject: { readonly id: string } | null;
}

interface Answered {
  readonly policy: {
    readonly goals: readonly GoalRow[];
    readonly statements: readonly {
      readonly about: string;
      readonly node: { readonly id: string } | null;
      readonly evidence: { readonly quote: string };
    }[];
  };
}

/** What a policy is about, and what its goals count: in which unit, of what kind, of which subject. */
export function numberSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const stored = async () => ((await editor.data(read, { id })) as unknown as Answered).policy;

  it("goals of every kind are written with their units and subjects", async () => {
    await editor.import("sources", sources);
    await editor.import("domains", [
      { id: "low-altitude-economy", name: "低空经济", nameEn: "Low-altitude economy" },
      { id: "general-aviation", name: "通用航空", nameEn: "General aviation", broader: "low-altitude-economy" },
    ]);
    expect(await editor.import("policies", [policy])).toMatchObject({ created: 1 });
    const answer = await stored();
    expect(answer).toMatchObject({ subjects: [{ id: "low-altitude-economy" }] });
    const rows = answer.goals.map(({ value, unitName, en, valueKind, subject }) => [
      ...[value, unitName, en, valueKind, subject?.id],
    ]);
    expect(rows).toEqual([
      [3e10, "元", "yuan", "LEVEL", "low-altitude-economy"],
      [5, "%", "%", "SHARE", "low-altitude-economy"],
      [25, "%", "%", "ANNUAL_INCREASE", "low-altitude-economy"],
      [4e9, "元", "yuan", "LEVEL", "general-aviation"],
      [0, "个", "items", "LEVEL", "general-aviation"],
      [0.00005, "吨/元", "tonnes per yuan", "LEVEL", "low-altitude-economy"],
      [1000, "元/人/月", "yuan per person per month", "LEVEL", "low-altitude-economy"],
    ]);
    expect(answer.goals[3]).toMatchObject({ baselineValue: 1e9, baselineYear: 2023 });
    expect(answer.goals[5]).toMatchObject({ comparator: "AT_MOST" });
    const about = (field: string) =>
      answer.statements
        .filter((statement) => statement.about === field)
        .map(({ node, evidence }) => `${String(node?.id)} ${evidence.quote}`);
    expect(about("subjects")).toEqual(["low-altitude-economy 低空经济"]);
    expect(about("goals").filter((line) => line.startsWith(`${id}/goal/4 `))).toEqual([
      `${id}/goal/4 通用航空`,
      `${id}/goal/4 通用航空从2023年的10亿元提高到40亿元`,
    ]);
  });

  it("the same input again changes nothing, in either mode", async () => {
    for (const mode of ["MERGE", "REPLACE"]) {
      expect(await editor.import("policies", [policy], { mode })).toMatchObject({ unchanged: 1 });
    }
  });

  it("goals are found by kind, by subject, and in the order of unit, value and id", async () => {
    const find = async (where: string) => {
      const query = `{ goals(where: { policy: { id: { eq: "${id}" } } ${where} } orderBy: [{ value: DESC }]) {
        nodes { ordinal unit }
      } }`;
      const { goals: found } = (await editor.data(query)) as { goals: { nodes: { ordinal: number; unit: string }[] } };
      return found.nodes.map(({ ordinal }) => ordinal);
    };
    expect(await find("")).toEqual([6, 3, 2, 5, 7, 1, 4]);
    expect(await find("valueKind: { in: [SHARE, ANNUAL_INCREASE] }")).toEqual([3, 2]);
    expect(await find('subject: { id: { eq: "general-aviation" } }')).toEqual([5, 4]);
    expect(await find('subject: { within: "low-altitude-economy" }')).toHaveLength(7);
  });

  it("policies are found by what they are about", async () => {
    const query = `{
      policies(where: { subjects: { some: { within: "low-altitude-economy" } } }) {
        nodes { id } facets { bySubject { domain { id } policies } }
      }
      domain(id: "low-altitude-economy") { policiesAbout { nodes { id } } policies { totalCount } }
      others: policies(where: { subjects: { none: {} } }) { totalCount }
    }`;
    expect(await editor.data(query)).toEqual({
      policies: { nodes: [{ id }], facets: { bySubject: [{ domain: { id: "low-altitude-economy" }, policies: 1 }] } },
      domain: { policiesAbout: { nodes: [{ id }] }, policies: { totalCount: 0 } },
      others: { totalCount: expect.any(Number) as unknown },
    });
  });

  it("a domain that a policy is about, or a goal counts, is not deleted", async () => {
    const refused = await editor.refusedDeletion("Domain", "general-aviation");
    expect(refused.extensions["code"]).toBe("STILL_REFERRED_TO");
    expect(refused.message).toContain(`2 nodes (${id}/goal/4, ${id}/goal/5)`);
    const about = await editor.refusedDeletion("Domain", "low-altitude-economy");
    expect(about.message).toContain(id);
    expect(about.message).not.toContain(`${id}/goal`);
  });

  it("a second source's share of another size conflicts with the share, and not with the level", async () => {
    const added = {
      ...fromSecond,
      publishedOnEvidence: { quote: "2024年3月2日" },
      goals: [
        goal("INDUSTRY_SCALE", "产业规模", "低空经济产业规模2026年占全市6%", {
          ...{ value: 6, unit: "PERCENT", valueKind: "SHARE", deadline: 2026 },
        }),
      ],
    };
    const { extensions } = await editor.refusedImport("policies", [added]);
    const { nodes } = extensions["report"] as { nodes: { conflicts: { path: string; message: string }[] }[] };
    expect(nodes[0]?.conflicts).toEqual([
      {
        path: "policies[0].goals[0].value",
        message: "source:numbers-first states 5, and source:numbers-second states 6",
      },
    ]);
  });

  it("a goal of another subject or of another kind is another goal", async () => {
    const added = {
      ...fromSecond,
      publishedOnEvidence: { quote: "2024年3月2日" },
      goals: [
        goal("INDUSTRY_SCALE", "产业规模", "元宇宙产业规模200亿元", {
          ...{ value: 2e10, unit: "CNY", deadline: 2026, subject: { id: "metaverse", evidence: { quote: "元宇宙" } } },
        }),
      ],
    };
    expect(await editor.import("policies", [added])).toMatchObject({ changed: 1 });
    const { goals: all } = await stored();
    expect(all.map(({ value, subject }) => [value, subject?.id]).slice(6)).toEqual([
      [1000, "low-altitude-economy"],
      [2e10, "metaverse"],
    ]);
  });

  it("a policy with two subjects leaves the subject of its goals open, unless the words name it", async () => {
    const two = [...policy.subjects, { id: "metaverse", evidence: { quote: "行动计划" } }];
    expect(await editor.import("policies", [{ ...policy, subjects: two }], { mode: "REPLACE" })).toMatchObject({
      changed: 1,
    });
    const { goals: all } = await stored();
    expect(all.map(({ subject }) => subject?.id ?? null)).toEqual([
      ...[null, null, null, "general-aviation", "general-aviation", null, null],
    ]);
  });

  it("a unit that the table lacks is refused, with what to write instead", async () => {
    const wrong = [goal("LAND", "用地", "低空经济产业规模达到300亿元", { value: 3, unit: "万亩" })];
    const { message } = await editor.refusedImport("policies", [{ ...policy, goals: wrong }]);
    expect(message).toContain("policies[0].goals[0].unit must be a unit of the table");
    expect(message).toContain("write SQUARE_METRE, and the value times 6666666.66667");
  });

  it("what was written for these tests is deleted", async () => {
    await editor.delete("Policy", id);
    for (const domain of ["general-aviation", "low-altitude-economy"]) await editor.delete("Domain", domain);
    for (const source of sources) await editor.delete("Source", source.id);
  });
}
