import { type Database } from "../../src/neo4j/database";
import { openTestDatabase } from "../support/test-database";
import { tablesOver } from "./tables";

let database: Database;
let tableOf: ReturnType<typeof tablesOver>;
beforeAll(async () => {
  database = await openTestDatabase();
  tableOf = tablesOver(database);
});
afterAll(() => database.close());

const weifang = 'policies(where: { id: { eq: "weifang-metaverse-policies-2023" } })';

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

  it("for fields of the row", async () => {
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
  ])("and there are no rows if it leaves out %s", async (_name, text) => {
    expect((await tableOf(text)).rows).toEqual([]);
    expect((await tableOf(text, "w=true")).rows.length).toBeGreaterThan(0);
  });

  it("for one of the positions that select the list", async () => {
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

  it("under different names", async () => {
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

  it("and under one name, even if the objects of that name are of several types", async () => {
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
