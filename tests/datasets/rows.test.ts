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

  it("are the list that @grain marks: fields around it repeat, and wrappers of a connection have no name", async () => {
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

  it("have lists in one cell", async () => {
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

  it("are none if the object around them does not exist", async () => {
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

  it("contain JSON unchanged", async () => {
    expect(await tableOf('{ neighborhood(id: "370700", first: 2) { relationships { type properties } } }')).toEqual({
      grain: "neighborhood.relationships",
      columns: { type: "string", properties: "json?" },
      rows: [{ type: "PART_OF", properties: {} }],
    });
  });
});
