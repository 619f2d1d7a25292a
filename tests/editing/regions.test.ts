// Long, because regions are imported, moved and deleted on one graph, each step after the one before.
import { renewReaches } from "../../src/editing/renew-reaches";
import { renewAllReaches } from "../../src/graph/renew-all-reaches";
import { transactionGraph } from "../../src/graph/transaction-graph";
import { importFacts } from "../../src/graph/import/import-facts";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { type EditableGraph, editableGraph } from "./editable-graph";
import { Editor } from "./editor";

const NANJING = "nanjing-metaverse-action-plan-2023";

// These tests write, so they have a Neo4j of their own.
describe("regions by mutations", () => {
  let graph: EditableGraph;
  const editor = new Editor(() => graph);
  beforeAll(async () => {
    graph = await editableGraph();
  });
  afterAll(() => graph.close());

  const policiesWithin = async (id: string) => {
    const query = `query ($id: ID!) { policies(where: { region: { within: $id } }, first: 100) { nodes { id } } }`;
    const { policies } = (await editor.data(query, { id })) as { policies: { nodes: { id: string }[] } };
    return policies.nodes.map((node) => node.id).sort();
  };
  const column = async (text: string) =>
    (await graph.database.read({ text, parameters: {} })).map((row) => row["value"]);
  const problems = async (inputs: readonly object[]) =>
    (await editor.refusedImport("regions", inputs)).extensions["problems"];
  const circle = (more: object = {}) => ({
    id: "region:nanjing-circle",
    level: "AREA",
    name: "南京都市圈",
    nameEn: "Nanjing Metropolitan Area",
    members: ["南京", "320583"],
    ...more,
  });

  it("an area is found by its aliases, and holds what lies in its members", async () => {
    const report = await editor.import("regions", [circle({ aliases: ["南京圈"] })]);
    expect(report).toMatchObject({ created: 1, nodes: [{ id: "region:nanjing-circle", outcome: "CREATED" }] });
    const query = `{ region(name: "南京圈") { id level fullName aliases parent { id } ancestors { id } members { id } children { totalCount } } }`;
    expect(await editor.data(query)).toEqual({
      region: {
        id: "region:nanjing-circle",
        level: "AREA",
        fullName: "南京都市圈",
        aliases: ["南京圈"],
        parent: null,
        ancestors: [],
        members: [{ id: "320100" }, { id: "320583" }],
        children: { totalCount: 0 },
      },
    });
    expect(await policiesWithin("region:nanjing-circle")).toEqual(["kunshan-metaverse-conference-2023", NANJING]);
    expect(await editor.import("regions", [circle({ aliases: ["南京圈"] })])).toMatchObject({ unchanged: 1 });
  });

  it("policies leave an area with its members, and come back", async () => {
    expect(await editor.import("regions", [{ id: "region:nanjing-circle", members: ["320583"] }])).toMatchObject({
      changed: 1,
    });
    expect(await policiesWithin("region:nanjing-circle")).toEqual(["kunshan-metaverse-conference-2023"]);
    await editor.import("regions", [{ id: "region:nanjing-circle", members: ["320583", "320100"] }]);
    expect(await policiesWithin("region:nanjing-circle")).toHaveLength(2);
  });

  it("many policies are written in batches that go on where they broke off", async () => {
    const outdated = "MATCH (r:Region) WHERE r.outdated RETURN r.id AS value ORDER BY value";
    const lying =
      "MATCH (p:Policy)-[:LIES_WITHIN]->(r:Region {id: 'region:nanjing-circle'}) RETURN p.id AS value ORDER BY value";
    await graph.database.write([
      {
        text: `MATCH (:Region {id: '320100'})-[m:MEMBER_OF]->(:Region {id: 'region:nanjing-circle'}) DELETE m
               WITH 1 AS one
               MATCH (r:Region) WHERE r.id IN ['320100', '320583'] SET r.outdated = true`,
        parameters: {},
      },
    ]);
    await graph.database.transaction((run) => renewReaches(transactionGraph(run), 1));
    expect(await column(outdated)).toHaveLength(2);
    expect(await column(lying)).toEqual(["kunshan-metaverse-conference-2023"]);
    const before = await graph.version();
    expect(await renewAllReaches(graph.database, 1)).not.toBe(before);
    expect(await column(outdated)).toEqual([]);
    expect(await column(lying)).toEqual(["kunshan-metaverse-conference-2023"]);
    expect(await renewAllReaches(graph.database)).toBeUndefined();
    await editor.import("regions", [circle({ members: ["320583"] })]);
    await editor.import("regions", [circle()]);
    expect(await column(lying)).toHaveLength(2);
  });

  it("zones and towns lie below a parent, also of the same edit, and their names follow it", async () => {
    const report = await editor.import("regions", [
      { id: "region:town", level: "TOWNSHIP", name: "软件谷街道", nameEn: "Software Valley", parent: "软件谷" },
      {
        id: "region:valley",
        level: "DEVELOPMENT_ZONE",
        name: "软件谷",
        nameEn: "Software Valley Zone",
        parent: "南京",
      },
    ]);
    expect(report.nodes.map(({ id }) => id)).toEqual(["region:town", "region:valley"]);
    const town = `{ region(id: "region:town") { fullName fullEn: fullName(language: EN) ancestors { id } } }`;
    expect(await editor.data(town)).toEqual({
      region: {
        fullName: "江苏省南京市软件谷软件谷街道",
        fullEn: "Jiangsu, Nanjing, Software Valley Zone, Software Valley",
        ancestors: [{ id: "100000" }, { id: "320000" }, { id: "320100" }, { id: "region:valley" }],
      },
    });
    await editor.import("regions", [{ id: "region:valley", name: "中国软件谷", nameEn: "China Software Valley" }]);
    expect(await editor.data(`{ region(name: "江苏南京中国软件谷") { id } }`)).toEqual({
      region: { id: "region:valley" },
    });
    expect(await editor.data(town)).toMatchObject({ region: { fullName: "江苏省南京市中国软件谷软件谷街道" } });
    expect(await editor.data('{ search(query: "中国软件谷", types: [REGION]) { nodes { node { id } } } }')).toEqual({
      search: { nodes: [{ node: { id: "region:valley" } }, { node: { id: "region:town" } }] },
    });
  });

  it("a region of the package gets aliases, and its policies are found by a new name", async () => {
    await editor.import("regions", [{ id: "320100", aliases: ["金陵"] }]);
    expect(await editor.data('{ a: region(name: "江苏金陵") { id } b: region(name: "jinling") { id } }')).toEqual({
      a: { id: "320100" },
      b: { id: "320100" },
    });
    await editor.import("regions", [{ id: "320100", name: "金陵市", nameEn: "Jinling" }]);
    const hits = '{ search(query: "江苏省金陵市", types: [POLICY]) { nodes { node { id } } } }';
    expect(await editor.data(hits)).toEqual({ search: { nodes: [{ node: { id: NANJING } }] } });
    const { changes } = (await editor.data(
      '{ changes(node: "320100") { nodes { action nodeType fields before after } } }',
    )) as { changes: { nodes: { fields: string[]; before: string }[] } };
    expect(changes.nodes[0]).toMatchObject({
      action: "CHANGED",
      nodeType: "Region",
      fields: ["name", "nameHant", "nameEn"],
    });
    expect(JSON.parse(changes.nodes[0]?.before ?? "")).toMatchObject({ name: "南京市", nameEn: "Nanjing" });
  });

  it("a start overwrites nothing of this", async () => {
    const facts = await factsOfFewRegions();
    expect(await importFacts(graph.database, { ...facts, technologies: facts.technologies.slice(1) })).toBe(true);
    expect(await editor.data('{ region(id: "320100") { name aliases } }')).toEqual({
      region: { name: "金陵市", aliases: ["金陵"] },
    });
    expect(await editor.data('{ region(id: "region:town") { fullName } }')).toEqual({
      region: { fullName: "江苏省金陵市中国软件谷软件谷街道" },
    });
    await editor.import("regions", [{ id: "320100", name: "南京市", nameEn: "Nanjing", aliases: [] }]);
    expect(await policiesWithin("100000")).toHaveLength(10);
  });

  it.each<[what: string, inputs: readonly object[], expected: readonly [path: string, message: string][]]>([
    [
      "a new region without its values",
      [{ id: "region:new" }],
      [
        ["regions[0].name", "must be provided: the region does not exist yet"],
        ["regions[0].level", "must be provided: the region does not exist yet"],
      ],
    ],
    [
      "a zone without a parent",
      [{ id: "region:new", level: "DEVELOPMENT_ZONE", name: "甲", nameEn: "A" }],
      [["regions[0].parent", "must be provided: name the narrowest region that contains all of it"]],
    ],
    [
      "an area with a parent",
      [circle({ id: "region:new", name: "乙", parent: "320000" })],
      [["regions[0].parent", "must be absent: a region of level AREA has none"]],
    ],
    [
      "an area as a member, and the nation",
      [circle({ id: "region:new", name: "乙", members: ["region:nanjing-circle", "100000"] })],
      [
        ["regions[0].members[0]", "is of level AREA: the members of an area are divisions, zones or townships"],
        ["regions[0].members[1]", "is of level NATION: the members of an area are divisions, zones or townships"],
      ],
    ],
    [
      "members of a zone",
      [{ id: "region:valley", members: ["320100"] }],
      [["regions[0].members", "must be absent: only a region of level AREA has members"]],
    ],
    [
      "a parent that is too narrow",
      [{ id: "320100", parent: "region:valley" }],
      [["regions[0].parent", "is of level DEVELOPMENT_ZONE, which cannot contain a region of level PREFECTURE"]],
    ],
    [
      "regions that contain each other",
      [
        { id: "region:one", level: "DEVELOPMENT_ZONE", name: "一", nameEn: "One", parent: "region:two" },
        { id: "region:two", level: "DEVELOPMENT_ZONE", name: "二", nameEn: "Two", parent: "region:one" },
      ],
      [
        ["regions[0].parent", 'makes "region:one" contain itself'],
        ["regions[1].parent", 'makes "region:two" contain itself'],
      ],
    ],
    [
      "another level",
      [{ id: "320100", level: "PROVINCE" }],
      [["regions[0].level", "is PREFECTURE in the graph, and cannot change: delete the region first"]],
    ],
    [
      "the name of a region beside it",
      [{ id: "region:other", level: "DEVELOPMENT_ZONE", name: "中国软件谷", nameEn: "Other", parent: "320100" }],
      [["regions[0].name", "is the name of region:valley, which is beside it, too"]],
    ],
    [
      "an unknown parent",
      [{ id: "region:other", level: "DEVELOPMENT_ZONE", name: "丙", nameEn: "Other", parent: "火星市" }],
      [
        [
          "regions[0].parent",
          '"火星市" is not the name of a known region: use the division code of six digits, or write the province or city before the name',
        ],
      ],
    ],
  ])("%s is refused", async (_what, inputs, expected) => {
    expect(await problems(inputs)).toEqual(expected.map(([path, message]) => ({ path, message })));
  });

  it("the id has one of two forms", async () => {
    const { message } = await editor.refusedImport("regions", [circle({ id: "nanjing-circle" })]);
    expect(message).toMatch(/regions\[0\]\.id must be the code of a division, or region: followed by a key/u);
  });

  it("a dry run writes nothing", async () => {
    const before = await graph.version();
    const query = `mutation { importRegions(dryRun: true, regions: [{ id: "320100", aliases: ["石头城"] }]) { changed dryRun } }`;
    expect(await editor.data(query)).toEqual({ importRegions: { changed: 1, dryRun: true } });
    expect(await graph.version()).toBe(before);
  });

  it("what is referred to is not deleted; an area is, and its policies leave it", async () => {
    expect((await editor.refusedDeletion("Region", "region:valley")).message).toBe(
      "region:valley is referred to by 1 node (region:town): change or delete those first.",
    );
    expect((await editor.refusedDeletion("Region", "320583")).message).toMatch(/region:nanjing-circle/u);
    await editor.delete("Region", "region:town");
    expect(await editor.delete("Region", "region:valley")).toMatchObject({ deleted: 1 });
    expect(await editor.delete("Region", "region:nanjing-circle")).toMatchObject({ deleted: 1 });
    expect(await policiesWithin("region:nanjing-circle")).toEqual([]);
    expect(await column("MATCH (p:Policy) WHERE 'region:nanjing-circle' IN p.within RETURN p.id AS value")).toEqual([]);
    expect(await column("MATCH (r:RemovedRegion) RETURN r.id AS value")).toEqual([]);
    expect(await editor.data('{ region(id: "region:nanjing-circle") { id } }')).toEqual({ region: null });
    expect((await editor.refusedDeletion("Region", "region:valley")).message).toBe(
      'id "region:valley" is not a known region.',
    );
  });
});
