import type { ImportReport } from "../../schema/answers/import-report";
import { policyInputOf } from "../../src/editing/policy-input-of";
import { readStatedPolicies } from "../../src/editing/read-stated-policies";
import { readSourceTexts } from "../../src/editing/source-texts";
import { transactionGraph } from "../../src/graph/transaction-graph";
import { type EditableGraph, editableGraph } from "./editable-graph";
import { Editor } from "./editor";

const id = "three-regions-metaverse-plan-2023";
const sources = [
  {
    id: "source:joint",
    title: "三地联合行动",
    titleEn: "Joint action of three regions",
    raw: "2023年5月1日,昆山市会同上海市、江苏省印发《元宇宙联合行动计划》,推动教育应用。到2025年建设5个平台。",
  },
  {
    id: "source:later",
    title: "江苏要闻",
    titleEn: "News of Jiangsu",
    raw: "江苏省、昆山市与上海市发布元宇宙联合行动计划(5月1日)。",
  },
];

const joint = {
  id,
  source: "source:joint",
  titleEvidence: [{ quote: "元宇宙联合行动计划" }],
  titleEn: "Joint Action Plan for the Metaverse",
  kind: "ACTION_PLAN",
  kindEvidence: [{ quote: "行动计划" }],
  publishedOn: "2023-05-01",
  publishedOnEvidence: [{ quote: "2023年5月1日" }],
  regions: [{ id: "320583", evidence: [{ quote: "昆山市" }] }, { name: "上海市" }, { name: "江苏省" }],
  domains: [{ name: "教育" }],
  goals: [
    {
      indicator: "PLATFORMS",
      label: "平台",
      labelEn: "Platforms",
      comparator: "EXACTLY",
      value: 5,
      unit: "COUNT",
      deadline: 2025,
      evidence: [{ quote: "建设5个平台" }],
      deadlineEvidence: [{ quote: "到2025年" }],
    },
  ],
};

/** What the later source states: the same regions in another order. */
const later = {
  id,
  source: "source:later",
  title: "元宇宙联合行动计划",
  titleEn: "Joint plan",
  kind: "ACTION_PLAN",
  kindEvidence: [{ quote: "行动计划" }],
  publishedOn: "2023-05-01",
  publishedOnEvidence: [{ quote: "5月1日" }],
  regions: [{ name: "江苏省" }, { name: "昆山市" }, { name: "上海市" }],
};

// These tests write, so they have a Neo4j of their own. The points are those of docs/semantics.md, point 33.
describe("joint policies", () => {
  let graph: EditableGraph;
  const editor = new Editor(() => graph);
  beforeAll(async () => {
    graph = await editableGraph();
    await editor.import("sources", sources);
  });
  afterAll(() => graph.close());

  const matching = async (where: string) => {
    const query = `{ policies(first: 100, where: ${where}) { totalCount nodes { id } } }`;
    const { policies } = (await editor.data(query)) as { policies: { totalCount: number; nodes: { id: string }[] } };
    expect(policies.totalCount).toBe(policies.nodes.length);
    return policies.nodes.filter((node) => node.id === id).length;
  };
  const order = async () => {
    const { policy } = (await editor.data(`{ policy(id: "${id}") { regions { id } } }`)) as {
      policy: { regions: { id: string }[] };
    };
    return policy.regions.map((region) => region.id);
  };

  it("has its regions in the order of the source, and the first of them is its region", async () => {
    expect(await editor.import("policies", [joint])).toMatchObject({ created: 1 });
    const query = `{ policy(id: "${id}") {
      region { id } regions { id } goals { region { id } } statements { about node { id } evidence { quote } }
    } }`;
    const { policy } = (await editor.data(query)) as { policy: { statements: { about: string }[] } };
    expect({ ...policy, statements: policy.statements.filter(({ about }) => about.startsWith("region")) }).toEqual({
      region: { id: "320583" },
      regions: [{ id: "320583" }, { id: "310000" }, { id: "320000" }],
      goals: [{ region: { id: "320583" } }],
      statements: [
        { about: "region", node: { id: "320583" }, evidence: { quote: "昆山市" } },
        { about: "region", node: { id: "310000" }, evidence: { quote: "上海市" } },
        { about: "region", node: { id: "320000" }, evidence: { quote: "江苏省" } },
      ],
    });
  });

  it("is in the lists of each of its regions, and once in those of wider ones", async () => {
    for (const region of ["320583", "320500", "320000", "310000", "100000", "region:yangtze-river-delta"]) {
      expect([region, await matching(`{ region: { within: "${region}" } }`)]).toEqual([region, 1]);
      const query = `{ region(id: "${region}") { policies(first: 100, includeDescendants: true) { nodes { id } } } }`;
      const { region: found } = (await editor.data(query)) as { region: { policies: { nodes: { id: string }[] } } };
      expect(found.policies.nodes.filter((node) => node.id === id)).toHaveLength(1);
    }
    const own = `{ region(id: "310000") { policies { totalCount nodes { id } } domains { id } } }`;
    expect(await editor.data(own)).toEqual({
      region: { policies: { totalCount: 1, nodes: [{ id }] }, domains: [{ id: "education" }] },
    });
  });

  it("matches a filter of regions if one of them fulfils all of it", async () => {
    expect(await matching('{ region: { id: { eq: "310000" }, level: { eq: PROVINCE } } }')).toBe(1);
    expect(await matching('{ region: { id: { eq: "320583" }, level: { eq: PROVINCE } } }')).toBe(0);
    expect(await matching('{ not: { region: { id: { eq: "320000" } } } }')).toBe(0);
    expect(await matching('{ not: { region: { id: { eq: "320100" } } } }')).toBe(1);
    expect(await matching('{ region: { within: "320000", level: { eq: PROVINCE } } }')).toBe(1);
  });

  it("is counted once for each region of a level, and once in totals", async () => {
    const counts = `{ policies(where: { id: { eq: "${id}" } }) { totalCount facets {
      own: byRegion { region { id } policies } provinces: byRegion(level: PROVINCE) { region { id } policies }
      nation: byRegion(level: NATION) { region { id } policies }
    } } }`;
    const once = (...ids: string[]) => ids.map((region) => ({ region: { id: region }, policies: 1 }));
    expect(await editor.data(counts)).toEqual({
      policies: {
        totalCount: 1,
        facets: {
          own: once("310000", "320000", "320583"),
          provinces: once("310000", "320000"),
          nation: once("100000"),
        },
      },
    });
    const matrix = (level: string) =>
      `{ domainMatrix(domains: ["education"], includeNarrower: false, level: ${level}) { cells { region { id } policies } } }`;
    const policiesOf = async (level: string, region: string) => {
      const { domainMatrix } = (await editor.data(matrix(level))) as {
        domainMatrix: { cells: { region: { id: string }; policies: number }[] };
      };
      return domainMatrix.cells.find((cell) => cell.region.id === region)?.policies ?? 0;
    };
    const counted = async () => [await policiesOf("NATION", "100000"), await policiesOf("PROVINCE", "310000")];
    const [nation = 0, shanghai = 0] = await counted();
    await editor.delete("Policy", id);
    expect(await counted()).toEqual([nation - 1, shanghai - 1]);
    await editor.import("policies", [joint]);
    expect(await counted()).toEqual([nation, shanghai]);
  });

  it("a second source states the same regions in any order, and the first order stays", async () => {
    expect(await editor.import("policies", [later])).toMatchObject({ changed: 1, nodes: [{ conflicts: [] }] });
    expect(await order()).toEqual(["320583", "310000", "320000"]);
    const query = `{ policy(id: "${id}") { statements { about node { id } evidence { source { id } } } } }`;
    const { policy } = (await editor.data(query)) as { policy: { statements: { about: string }[] } };
    expect(policy.statements.filter(({ about }) => about === "region")).toHaveLength(6);
  });

  it("other regions are a conflict", async () => {
    const conflictsOf = async (change: object) => {
      const { regions: _regions, ...others } = later;
      const { extensions } = await editor.refusedImport("policies", [{ ...others, ...change }]);
      expect(extensions["code"]).toBe("FACTS_CONFLICT");
      return (extensions["report"] as ImportReport).nodes.flatMap(({ conflicts }) => conflicts);
    };
    const known = 'source:joint, source:later states ["320583","310000","320000"], and source:later states';
    expect(await conflictsOf({ regions: later.regions.slice(0, 2) })).toEqual([
      { path: "policies[0].regions", message: `${known} ["320000","320583"]` },
    ]);
    expect(await conflictsOf({ region: { name: "江苏省" } })).toEqual([
      { path: "policies[0].regions", message: `${known} "320000"` },
    ]);
  });

  it("REPLACE writes the regions of the new input, in their order", async () => {
    const replaced = { ...joint, regions: joint.regions.toReversed() };
    expect(await editor.import("policies", [replaced], { mode: "REPLACE" })).toMatchObject({ changed: 1 });
    expect(await order()).toEqual(["320000", "310000", "320583"]);
    const { regions: _regions, ...alone } = { ...joint, region: { name: "江苏省" } };
    expect(await editor.import("policies", [alone], { mode: "REPLACE" })).toMatchObject({ changed: 1 });
    expect(await order()).toEqual(["320000"]);
    expect(await matching('{ region: { within: "310000" } }')).toBe(0);
    await editor.import("policies", [joint], { mode: "REPLACE" });
  });

  it("an export writes its regions as one list, and reading it changes nothing", async () => {
    const input = await graph.database.transaction(async (run) => {
      const reader = transactionGraph(run);
      const policy = (await readStatedPolicies(reader, [id])).get(id);
      if (!policy) throw new Error(`There is no policy ${id}.`);
      return policyInputOf(policy, await readSourceTexts(reader, ["source:joint"]));
    });
    expect(input.region).toBeUndefined();
    expect(input.regions?.map((region) => region.id)).toEqual(["320583", "310000", "320000"]);
    expect(await editor.import("policies", [input])).toMatchObject({ unchanged: 1 });
  });

  it.each([
    ["both region and regions", { region: { name: "江苏省" } }, "must be absent if regions is provided"],
    ["neither of them", { regions: undefined }, "must be provided if regions is absent"],
    ["no region in the list", { regions: [] }, "policies[0].regions must contain from 1 to"],
    ["a region twice", { regions: [{ name: "江苏省" }, { id: "320000", evidence: [{ quote: "江苏" }] }] }, "again"],
    ["an unknown region", { regions: [{ name: "江苏省" }, { name: "亚特兰蒂斯" }] }, "policies[0].regions[1].name"],
  ])("%s is refused", async (_name, change, message) => {
    const { message: text, extensions } = await editor.refusedImport("policies", [{ ...joint, ...change }]);
    expect(text + JSON.stringify(extensions["problems"])).toContain(message);
  });
});
