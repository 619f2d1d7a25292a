// Long, because every word of the vocabulary runs on one graph of films.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileWhole } from "../../src/engine/compile-whole";
import { AmbiguousName } from "../../src/engine/rows/read-naming";
import { Database } from "../../src/neo4j/database";
import { theBlocksOf } from "../docs/blocks";
import { ownNeo4j, type OwnNeo4j } from "../support/lent-neo4j";
import { answerFrom } from "./films/answer";
import { filmOptions, operationOf, statementsOf } from "./films/engine";

const graph = readFileSync(join(__dirname, "films", "graph.cypher"), "utf8");

/** Queries with the answers that graph.cypher gives by reading it. */
const cases: readonly (readonly [name: string, query: string, answer: unknown])[] = [
  [
    "a node with its properties, its texts in a language, and the nodes around it",
    '{ film(id: "night") { title(language: FR) minutes releasedOn director { name bornOn } genres { id name(language: FR) wider { id } } } }',
    {
      film: {
        title: "Le Bus de nuit",
        minutes: 88,
        releasedOn: "2005-06-01",
        director: { name: "Cleo Tran", bornOn: "1985-12-31" },
        genres: [
          { id: "noir", name: "Film noir", wider: { id: "drama" } },
          { id: "comedy", name: "Comédie", wider: null },
        ],
      },
    },
  ],
  [
    "a node of any type, and none",
    '{ one: entity(id: "ben") { __typename id ... on Person { name bornOn } ... on Film { title } } none: entity(id: "x") { id } }',
    { one: { __typename: "Person", id: "ben", name: "Ben Moreau", bornOn: null }, none: null },
  ],
  [
    "the nodes at the end of two relationships, each once",
    '{ film(id: "market") { people { name } } }',
    { film: { people: [{ name: "Ada Moreau" }, { name: "Ben Moreau" }] } },
  ],
  [
    "the parts of a text that a function finds, with what is the same for all parts",
    '{ entity(id: "r1") { ... on Review { unquoted { start words french: words(language: FR) review { id } } } } }',
    {
      entity: {
        unquoted: [
          { start: 0, words: "The ", french: "Oh, ", review: { id: "r1" } },
          { start: 14, words: " of this harbour", french: " sur ce port", review: { id: "r1" } },
        ],
      },
    },
  ],
  [
    "a list in its own order, and nodes that are valid on a day",
    '{ films { nodes { id } } day: films(shownOn: "2005-06-01") { nodes { id } } later: films(shownOn: "2010-01-01") { nodes { id } } }',
    {
      films: { nodes: ids("ocean", "night", "market", "lamp", "harbour") },
      day: { nodes: ids("night", "market", "lamp", "harbour") },
      later: { nodes: ids("night", "market", "harbour") },
    },
  ],
  [
    "filters",
    `{
      either: films(matching: { or: [{ title: { contains: "marché" } }, { title: { contains: "LAMP" } }] }) { nodes { id } }
      without: films(matching: { not: { actors: { some: { name: { eq: "BEN MOREAU" } } } } }) { nodes { id } }
      every: films(matching: { actors: { every: { name: { startsWith: "cleo" } } } }) { nodes { id } }
      none: films(matching: { actors: { none: { name: { startsWith: "cleo" } } } }) { nodes { id } }
      stored: films(matching: { genres: { some: { within: "drama" } } }) { nodes { id } }
      path: films(matching: { genres: { some: { within: "drama", name: { eq: "film noir" } } } }) { nodes { id } }
      unreviewed: films(matching: { reviewed: false, minutes: { in: [120, 88] } }) { nodes { id } }
      directed: films(matching: { directedBy: { in: ["Cleo Tran", "Ben Moreau"], eq: "Cleo Tran" } }) { nodes { id } }
      award: films(matching: { award: { startsWith: "golden" } }) { nodes { id } }
      otherAward: films(matching: { not: { award: { contains: "reel" } } }) { nodes { id } }
      awarded: films(matching: { awarded: true }) { nodes { id } }
      unawarded: films(matching: { awarded: false }) { nodes { id } }
      between: films(matching: { releasedOn: { gte: "2001-09-14", lt: "2005-06-01" } }) { nodes { id } }
    }`,
    {
      either: { nodes: ids("market", "lamp") },
      without: { nodes: ids("ocean", "lamp") },
      every: { nodes: ids("lamp") },
      none: { nodes: ids("ocean", "market") },
      stored: { nodes: ids("ocean", "night", "lamp", "harbour") },
      path: { nodes: ids("night", "harbour") },
      unreviewed: { nodes: ids("lamp") },
      directed: { nodes: ids("ocean", "night") },
      award: { nodes: ids("ocean") },
      otherAward: { nodes: ids("night", "market", "lamp", "harbour") },
      awarded: { nodes: ids("ocean") },
      unawarded: { nodes: ids("night", "market", "lamp", "harbour") },
      between: { nodes: ids("lamp") },
    },
  ],
  [
    "facets of all nodes that match, not of the page",
    "{ films(first: 0, matching: { minutes: { gt: 90 } }) { totalCount facets { byGenre { films genre { id } } } nodes { id } } }",
    {
      films: {
        totalCount: 3,
        facets: {
          byGenre: [
            { films: 2, genre: { id: "drama" } },
            { films: 1, genre: { id: "noir" } },
          ],
        },
        nodes: [],
      },
    },
  ],
  [
    "one value about all nodes that match",
    `{
      films { facets { unmeasured } }
      none: films(matching: { minutes: { gt: 500 } }) { facets { unmeasured } }
      person: entity(id: "ben") {
        ... on Person { films(matching: { minutes: { gt: 500 } }) { facets { unmeasured byGenre { films } } } }
      }
    }`,
    {
      films: { facets: { unmeasured: 1 } },
      none: { facets: { unmeasured: 0 } },
      person: { films: { facets: { unmeasured: 0, byGenre: [] } } },
    },
  ],
  [
    "a list by a path, or from the ids that are stored",
    '{ genre(id: "drama") { own: films { nodes { id } } all: films(includeNarrower: true) { nodes { id } totalCount } } }',
    {
      genre: {
        own: { nodes: ids("ocean", "lamp") },
        all: { nodes: ids("ocean", "night", "lamp", "harbour"), totalCount: 4 },
      },
    },
  ],
  [
    "a question about a node, by its id or by its name",
    '{ named: person(called: "TRAN") { id partners { films person { name } } } one: person(id: "cleo") { partners { films } } no: person(called: "x") { id } }',
    {
      named: { id: "cleo", partners: [{ films: 2, person: { name: "Ben Moreau" } }] },
      one: { partners: [{ films: 2 }] },
      no: null,
    },
  ],
  [
    "a passage in two languages, in the same row as a column that is converted",
    '{ film(id: "harbour") { praise { about quotation { words fr: words(language: FR) review { id } } } } }',
    {
      film: {
        praise: [{ about: "LIGHT", quotation: { words: "fine light", fr: "belle lune", review: { id: "r1" } } }],
      },
    },
  ],
  [
    "rows with nodes in them, and nodes in a column",
    "{ years { years { label(language: FR) films { id } } } debuts { id } }",
    {
      years: {
        years: [
          { label: "en 2001", films: ids("harbour", "lamp") },
          { label: "en 2005", films: ids("market", "night") },
          { label: "en 2012", films: ids("ocean") },
        ],
      },
      debuts: ids("harbour", "market", "night"),
    },
  ],
  [
    "questions in which only the nodes count that a filter and a day select",
    `{
      busiest { nodes { films person { id } } }
      long: busiest(matching: { minutes: { gt: 100 } }) { nodes { films person { id } } totalCount }
      comedies: busiest(matching: { genres: { some: { name: { eq: "comedy" } } } }, first: 1) { nodes { films person { id } } }
      day: busiest(shownOn: "2005-06-01", matching: { not: { minutes: { gt: 100 } } }) { nodes { films person { id } } }
      none: busiest(matching: { or: [] }) { totalCount }
      genre(id: "drama") { directors { id } of: directors(matching: { minutes: { gt: 130 } }) { id } }
    }`,
    {
      busiest: { nodes: casts(["ben", 3], ["cleo", 3], ["ada", 2]) },
      long: { nodes: casts(["ada", 1], ["cleo", 1]), totalCount: 2 },
      comedies: { nodes: casts(["ben", 2]) },
      day: { nodes: casts(["ben", 3], ["cleo", 2], ["ada", 1]) },
      none: { totalCount: 0 },
      genre: { directors: ids("ada", "cleo"), of: ids("cleo") },
    },
  ],
  [
    "a page of rows with columns that are found for the page alone, with the number of all rows and what is around the page",
    `{
      busiest(first: 2) { nodes { films newest { id director { id } } } edges { node { person { id } } } totalCount pageInfo { hasNextPage } }
      page: busiest(first: 1) { nodes { newest { title } } }
      none: busiest(first: 1, matching: { or: [] }) { nodes { newest { title } } totalCount }
    }`,
    {
      busiest: {
        nodes: [
          { films: 3, newest: { id: "night", director: { id: "cleo" } } },
          { films: 3, newest: { id: "night", director: { id: "cleo" } } },
        ],
        edges: [{ node: { person: { id: "ben" } } }, { node: { person: { id: "cleo" } } }],
        totalCount: 3,
        pageInfo: { hasNextPage: true },
      },
      page: { nodes: [{ newest: { title: "Night Bus" } }] },
      none: { nodes: [], totalCount: 0 },
    },
  ],
  [
    "rows that are computed in memory",
    "{ longest(first: 2) { nodes { film { title } } totalCount pageInfo { hasNextPage hasPreviousPage } } }",
    {
      longest: {
        nodes: [{ film: { title: "Ocean" } }, { film: { title: "A Lamp" } }],
        totalCount: 3,
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    },
  ],
];

function ids(...of: readonly string[]) {
  return of.map((id) => ({ id }));
}

function casts(...of: readonly (readonly [person: string, films: number])[]) {
  return of.map(([id, films]) => ({ films, person: { id } }));
}

/** A page as the tests of cursors read it. */
interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

describe("the answers of a real database", () => {
  let neo4j: OwnNeo4j;
  let database: Database;
  beforeAll(async () => {
    neo4j = await ownNeo4j("schema");
    database = new Database({ ...neo4j, statementTimeout: 60_000 });
    await database.write([{ text: graph, parameters: {} }]);
  });
  afterAll(async () => {
    await database.close();
    await neo4j.giveBack();
  });

  it.each(cases)("%s", async (_name, query, answer) => {
    expect(JSON.parse(JSON.stringify(await answerFrom(database, query)))).toEqual(answer);
  });

  it("the answer that the README shows", async () => {
    const [query = ""] = theBlocksOf("src/engine/README.md", "graphql", 1);
    const [, answer = ""] = theBlocksOf("src/engine/README.md", "json", 2);
    expect({ data: await answerFrom(database, query) }).toEqual(JSON.parse(answer));
  });

  it.each([
    [
      "past values that are missing",
      "minutes: ASC",
      [["night", "harbour"], ["lamp", "ocean"], ["market"]],
      [["night"], ["harbour", "lamp"], ["ocean", "market"]],
    ],
    [
      "by a key within another",
      "titleOfDay: DESC",
      [["ocean", "night"], ["market", "lamp"], ["harbour"]],
      [["ocean"], ["night", "market"], ["lamp", "harbour"]],
    ],
  ])("pages lead through a list and back, %s", async (_name, order, forward, backward) => {
    const selection = "{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }";
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      films(sortedBy: [{ ${order} }], first: $first, after: $after, last: $last, before: $before) ${selection}
    }`;
    const page = async (variables: Record<string, unknown>) =>
      (await answerFrom(database, query, variables))["films"] as Page;
    const there = [await page({ first: 2 })];
    while (there.at(-1)?.pageInfo.hasNextPage)
      there.push(await page({ first: 2, after: there.at(-1)?.edges.at(-1)?.cursor }));
    const idsOf = (pages: readonly Page[]) => pages.map(({ edges }) => edges.map(({ node }) => node.id));
    expect(idsOf(there)).toEqual(forward);
    const back = [await page({ last: 2 })];
    while (back[0]?.pageInfo.hasPreviousPage) back.unshift(await page({ last: 2, before: back[0].edges[0]?.cursor }));
    expect(idsOf(back)).toEqual(backward);
  });

  it("a lookup finds among others what it finds alone", async () => {
    const [statement] = statementsOf('{ film(id: "lamp") { title people { id } } }');
    const batch = statement?.batch;
    if (!batch) throw new Error("The lookup has no batch.");
    const rows = await database.read({ text: batch.text, parameters: { keys: ["x", "lamp", "ocean"] } });
    expect(rows.map(({ key }) => key).sort()).toEqual(["lamp", "ocean"]);
    const [alone] = await database.read(statement);
    expect(rows.find(({ key }) => key === "lamp")).toEqual({ ...alone, key: "lamp" });
    expect(alone?.["version"]).toBe("v1");
  });

  it("a connection comes as a whole, one row a record", async () => {
    const whole = compileWhole(operationOf("{ films(first: 1) { nodes { id } } }"), new Set(["films"]), filmOptions);
    if (whole.kind !== "rows") throw new Error("The films come by pages.");
    const rows: unknown[] = [];
    for await (const row of database.stream(whole.statement)) rows.push(whole.read(row["value"]));
    expect(rows).toEqual(ids("ocean", "night", "market", "lamp", "harbour").map((film) => ({ nodes: [film] })));
  });

  it("a name of several nodes is an error that lists them", async () => {
    const error = await answerFrom(database, '{ who: person(called: "moreau") { id } }').catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(AmbiguousName);
    expect(error).toMatchObject({
      message: "who.called matches 2 people",
      candidates: [
        { id: "ada", name: "Ada Moreau" },
        { id: "ben", name: "Ben Moreau" },
      ],
    });
  });

  it("a list above its maximum is an error that says how many there are", async () => {
    const film = "CREATE (:Film:Entity {id: 'zoo', title: 'Zoo', releasedOn: date('1999-01-01')})";
    await database.write([{ text: film, parameters: {} }]);
    const message = "The answer has 4 years, but at most 3 are allowed: narrow it";
    await expect(answerFrom(database, "{ years { years { label } } }")).rejects.toThrow(message);
    await database.write([{ text: "MATCH (film:Film {id: 'zoo'}) DETACH DELETE film", parameters: {} }]);
  });
});
