import { type Database } from "../../src/neo4j/database";
import { openTestDatabase } from "../support/test-database";
import { datasetOf, tablesOver } from "./tables";

let database: Database;
let tableOf: ReturnType<typeof tablesOver>;
beforeAll(() => {
  database = openTestDatabase();
  tableOf = tablesOver(database);
});
afterAll(() => database.close());

const weifang = 'policies(where: { id: { eq: "weifang-metaverse-policies-2023" } })';

describe("the rows of a table", () => {
  it("are the first list of objects, with the row's fields by their paths", async () => {
    expect(
      await tableOf(`{ ${weifang} { totalCount nodes { id publishedOn region { name parent { id } } } } }`),
    ).toEqual({
      grain: "policies.nodes",
      columns: { id: "string", publishedOn: "date", "region.name": "string", "region.parent.id": "string?" },
      rows: [
        {
          id: "weifang-metaverse-policies-2023",
          publishedOn: "2023-02-23",
          "region.name": "潍坊市",
          "region.parent.id": "370000",
        },
      ],
    });
  });

  it("are the list that @grain marks: what stands around it repeats, what only wraps a connection has no name", async () => {
    expect(
      await tableOf(`{
        d: domains(where: { id: { in: ["education", "industry"] } }) {
          totalCount
          pageInfo { hasNextPage }
          edges { cursor entry: node { id aliases regions { totalCount } narrower @grain { key: id } broader { id } } }
        }
      }`),
    ).toEqual({
      grain: "d.edges.entry.narrower",
      columns: { "d.cursor": "string", "d.id": "string", "d.broader.id": "string?", key: "string" },
      rows: [
        ["education", "science-popularisation"],
        ["education", "vocational-training"],
        ["industry", "connected-vehicles"],
        ["industry", "smart-manufacturing"],
      ].map(([id, key]) => ({
        "d.cursor": expect.stringMatching(/^\w+$/) as string,
        "d.id": id,
        "d.broader.id": null,
        key,
      })),
    });
  });

  it("keep lists in one cell", async () => {
    expect(
      await tableOf(
        `{ ${weifang} { nodes { issuers { name } domains { id broader { id } } } } domains { nodes { id } } }`,
      ),
    ).toEqual({
      grain: "policies.nodes",
      columns: { issuers: "[{name: string}]", domains: "[{id: string, broader: {id: string}?}]" },
      rows: [
        {
          issuers: [],
          domains: [
            { id: "commerce", broader: null },
            { id: "smart-manufacturing", broader: { id: "industry" } },
          ],
        },
      ],
    });
  });

  it("leave out lists, connections and facets around the grain, and other root fields", async () => {
    expect(
      await tableOf(`{
        domain(id: "nope") { name }
        region(id: "320200") {
          name
          ancestors { name }
          children { totalCount }
          policies { nodes { id } }
          parent { name children { totalCount } }
          domainGaps @grain { domain { id } peers { id } }
        }
      }`),
    ).toEqual({
      grain: "region.domainGaps",
      columns: {
        "region.name": "string",
        "region.parent.name": "string?",
        "domain.id": "string",
        peers: "[{id: string}]",
      },
      rows: [
        ["education", "320100", "320583"],
        ["industry", "320100", "320583"],
        ["culture", "320100"],
        ["healthcare", "320583"],
        ["tourism", "320583"],
      ].map(([domain, ...peers]) => ({
        "region.name": "无锡市",
        "region.parent.name": "江苏省",
        "domain.id": domain,
        peers: peers.map((id) => ({ id })),
      })),
    });
    expect(await tableOf("{ policies { totalCount facets { byKind { kind policies } } nodes { id } } }")).toMatchObject(
      {
        grain: "policies.facets.byKind",
        columns: { kind: "string", policies: "integer" },
      },
    );
  });

  it("are none where the object around them is not there", async () => {
    expect(await tableOf('{ region(id: "000000") { name domains { id } } }')).toEqual({
      grain: "region.domains",
      columns: { "region.name": "string", id: "string" },
      rows: [],
    });
  });

  it("are a root field's own list", async () => {
    expect(await tableOf('{ sharedDomains(regions: ["310117", "420105"]) { id } }')).toEqual({
      grain: "sharedDomains",
      columns: { id: "string" },
      rows: [{ id: "culture" }, { id: "education" }],
    });
  });

  it("hold JSON as it is", async () => {
    expect(await tableOf('{ neighborhood(id: "370700", first: 2) { relationships { type properties } } }')).toEqual({
      grain: "neighborhood.relationships",
      columns: { type: "string", properties: "json?" },
      rows: [{ type: "PART_OF", properties: {} }],
    });
  });
});

describe("what @include and @skip leave out is null, in the same columns", () => {
  const query = `query Q($wanted: Boolean! = false, $unwanted: Boolean! = true) {
    ${weifang} {
      nodes {
        id
        title @include(if: $wanted)
        region @skip(if: $unwanted) { name }
        ...More @include(if: $wanted)
        source { id }
        source @include(if: $wanted) { title }
        domains { id }
        domains @include(if: $wanted) { name }
      }
    }
  }
  fragment More on Policy { kind id }`;
  const columns = {
    id: "string",
    title: "string?",
    "region.name": "string?",
    kind: "string?",
    "source.id": "string",
    "source.title": "string?",
    domains: "[{id: string, name: string?}]",
  };

  it("of the row", async () => {
    const always = { id: "weifang-metaverse-policies-2023", "source.id": "source:digest-2023-q1" };
    expect(await tableOf(query)).toEqual({
      grain: "policies.nodes",
      columns,
      rows: [
        {
          ...always,
          title: null,
          "region.name": null,
          kind: null,
          "source.title": null,
          domains: [
            { id: "commerce", name: null },
            { id: "smart-manufacturing", name: null },
          ],
        },
      ],
    });
    expect(await tableOf(query, "wanted=true&unwanted=false")).toEqual({
      grain: "policies.nodes",
      columns,
      rows: [
        {
          ...always,
          title: "关于加快推动元宇宙产业发展的若干政策",
          "region.name": "潍坊市",
          kind: "SUPPORT_POLICY",
          "source.title": expect.stringMatching(/./) as string,
          domains: [
            { id: "commerce", name: expect.stringMatching(/./) as string },
            { id: "smart-manufacturing", name: expect.stringMatching(/./) as string },
          ],
        },
      ],
    });
  });

  it.each([
    ["the root field", "query Q($w: Boolean! = false) { policies @include(if: $w) { nodes { id } } }"],
    ["a fragment around it", "query Q($w: Boolean! = false) { ... @include(if: $w) { policies { nodes { id } } } }"],
    [
      "a named fragment in the connection",
      `query Q($w: Boolean! = false) { policies { ...Entries @include(if: $w) } }
       fragment Entries on PolicyConnection { nodes { id } }`,
    ],
    ["the list", "query Q($w: Boolean! = false) { policies { nodes @include(if: $w) { id } } }"],
    ["a nested list", "query Q($w: Boolean! = false) { policies { nodes { goals @grain @include(if: $w) { id } } } }"],
  ])("and there are no rows where it leaves out %s", async (_name, text) => {
    expect((await tableOf(text)).rows).toEqual([]);
    expect((await tableOf(text, "w=true")).rows.length).toBeGreaterThan(0);
  });

  it("of one of the places that select the list", async () => {
    const twice = `query Q($w: Boolean! = false) {
      domains(first: 1) { nodes { id } ...Name @include(if: $w) }
      domains(first: 1) @include(if: $w) { nodes { aliases } }
    }
    fragment Name on DomainConnection { nodes { name } totalCount }`;
    const { columns: found, rows } = await tableOf(twice);
    expect(found).toEqual({ id: "string", name: "string?", aliases: "[string]?" });
    expect(rows).toEqual([{ id: "agriculture-food", name: null, aliases: null }]);
    expect((await tableOf(twice, "w=true")).rows).toEqual([{ id: "agriculture-food", name: "农业食品", aliases: [] }]);
  });
});

describe("the rows of an interface have a column for each type's fields", () => {
  const statements = async (selection: string, fragments = "") => {
    const { columns, rows } = await tableOf(
      `{ policy(id: "nanjing-metaverse-action-plan-2023") { statements { about ${selection} } } } ${fragments}`,
    );
    const firstOf = (about: string) => rows.find((row) => row["about"] === about);
    return { columns, rows: ["title", "region", "measures", "goals"].map(firstOf) };
  };

  it("under names of their own", async () => {
    const none = { "node.__typename": null, "node.id": null, "node.name": null, "node.value": null };
    expect(
      await statements("node { __typename id ... on Region { name } ...Goals }", "fragment Goals on Goal { value }"),
    ).toEqual({
      columns: {
        about: "string",
        "node.__typename": "string?",
        "node.id": "string?",
        "node.name": "string?",
        "node.value": "number?",
      },
      rows: [
        { ...none, about: "title" },
        { ...none, about: "region", "node.__typename": "Region", "node.id": "320100", "node.name": "南京市" },
        {
          ...none,
          about: "measures",
          "node.__typename": "Measure",
          "node.id": "nanjing-metaverse-action-plan-2023/measure/1",
        },
        {
          ...none,
          about: "goals",
          "node.__typename": "Goal",
          "node.id": "nanjing-metaverse-action-plan-2023/goal/1",
          "node.value": 1,
        },
      ],
    });
  });

  it("and under one name, though the objects of that name are of several types", async () => {
    const none = { "node.of.title": null, "node.of.name": null };
    expect(
      await statements("node { ... on Measure { of: policy { title } } ... on Goal { of: region { name } } }"),
    ).toEqual({
      columns: { about: "string", "node.of.title": "string?", "node.of.name": "string?" },
      rows: [
        { ...none, about: "title" },
        { ...none, about: "region" },
        { ...none, about: "measures", "node.of.title": "南京市加快发展元宇宙产业行动计划(2023-2025年)" },
        { ...none, about: "goals", "node.of.name": "南京市" },
      ],
    });
  });
});

describe("a query that is no table", () => {
  it.each([
    ["no list", "{ policies { totalCount } }", "selects no list of objects, so it has no rows"],
    [
      "@grain twice",
      "{ policies { nodes @grain { domains @grain { id } } } }",
      "@grain stands at more than one field: a table has one kind of row",
    ],
    [
      "@grain at an object",
      '{ policy(id: "a") { region @grain { name } domains { id } } }',
      "@grain stands at policy.region, which is no list of objects: put it at nodes, edges or a list",
    ],
    [
      "@grain at a connection",
      "{ policies @grain { nodes { id } } }",
      "@grain stands at policies, which is no list of objects: put it at nodes, edges or a list",
    ],
    [
      "@grain at a list of texts",
      "{ domains { nodes { words: aliases @grain } } }",
      "@grain stands at domains.nodes.words, which is no list of objects: put it at nodes, edges or a list",
    ],
    [
      "two columns of one name",
      "{ p: policies { nodes { id p: region { id } domains @grain { p: broader { id } } } } }",
      "has two columns named p.id: give one of the fields an alias",
    ],
    [
      "a variable that must be given",
      "query Q($region: ID!) { region(id: $region) { domains { id } } }",
      "$region needs a default, so that the address works as it is",
    ],
    [
      "a variable of a parameter's name",
      "query Q($first: Int) { policies(first: $first) { nodes { id } } }",
      "$first is a parameter of every dataset: give the variable another name",
    ],
    [
      "two queries",
      "query A { policies { nodes { id } } } query B { policies { nodes { id } } }",
      "holds not just one query",
    ],
    ["a fragment alone", "fragment A on Policy { id }", 'Fragment "A" is never used'],
    ["a field that is not there", "{ policies { nodes { nope } } }", 'Cannot query field "nope" on type "Policy"'],
    ["a text that is no GraphQL", "{ policies { nodes { id } }", "Syntax Error: Expected Name, found <EOF>."],
  ])("%s is refused", (_name, text, message) => {
    expect(() => datasetOf(text)).toThrow(new Error(message));
  });

  it.each(["mutation", "subscription"])("a %s is refused", (kind) => {
    expect(() => datasetOf(`${kind} { policies { nodes { id } } }`)).toThrow(/holds not just one query|schema/);
  });

  it.each(["Upper", "two--parts", "-a", "a b", "ümlaut", "", "a.b", "../a"])("the name %j is refused", (name) => {
    expect(() => datasetOf("{ policies { nodes { id } } }", name)).toThrow(
      new Error("the name must be small letters, digits and hyphens, such as my-gaps.graphql"),
    );
  });
});
