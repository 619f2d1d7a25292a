// Long, because every word of the vocabulary is compiled over one schema of films.
import { buildSchema, GraphQLError } from "graphql";
import { ArgumentsRefused } from "../../src/engine/argument-problem";
import { compileOperation } from "../../src/engine/compile";
import { compileWhole } from "../../src/engine/compile-whole";
import { cachedCompilation } from "../../src/engine/compiled-operations";
import { Computed } from "../../src/engine/computed";
import { encodeCursor } from "../../src/engine/cursor";
import { compileFilms, filmOptions, operationOf, statementsOf } from "./films/engine";

/** The text of the one statement of a query. */
function textOf(source: string, variables?: Record<string, unknown>): string {
  const [statement, ...others] = statementsOf(source, variables);
  if (!statement || others.length > 0) throw new Error("The query has not one root field.");
  return statement.text;
}

/** The problems of an operation, as `path message`. */
function problemsOf(source: string, variables?: Record<string, unknown>): readonly string[] {
  try {
    compileFilms(source, variables);
    return [];
  } catch (error) {
    if (!(error instanceof ArgumentsRefused)) throw error;
    return error.problems.map(({ path, message }) => `${path} ${message}`);
  }
}

const began = process.cpuUsage();
afterAll(() => {
  const { user, system } = process.cpuUsage(began);
  process.stdout.write(`The films were compiled in ${((user + system) / 1000).toFixed(0)} ms of processor time.\n`);
});

describe("the text of a statement", () => {
  it("is the same for all values of a shape", () => {
    const query =
      "query ($first: Int!, $text: String!) { films(first: $first, matching: { title: { contains: $text } }) { nodes { id } } }";
    expect(textOf(query, { first: 3, text: "x" })).toBe(textOf(query, { first: 7, text: "}) DETACH DELETE n //" }));
  });

  it("contains no name that the client chooses", () => {
    expect(textOf("{ evil: films { rows: nodes { __proto__: id } } }")).not.toMatch(/evil|rows|proto/);
  });

  it("reads no more than what is selected", () => {
    const text = textOf("{ films { totalCount } }");
    expect(text).toContain("COUNT {");
    expect(text).not.toContain("LIMIT");
  });

  it("reads the nodes of a connection once for everything that is counted over them", () => {
    const text = textOf("{ films { facets { byGenre { films } unmeasured again: unmeasured } } }");
    expect(text.match(/MATCH \(n0:Film\)/g)).toHaveLength(1);
    expect(text.match(/UNWIND n1 AS film/g)).toHaveLength(3);
  });

  it("names every key of the index whose first key a count is bounded by, and of no other", () => {
    const counted = (matching: string) => textOf(`{ films(matching: ${matching}) { totalCount } }`);
    expect(counted('{ releasedOn: { gte: "2004-01-01" } }')).toContain("AND n0.id IS NOT NULL");
    expect(counted('{ and: [{ minutes: { gt: 9 } }, { releasedOn: { lt: "2004-01-01" } }] }')).toContain(
      "n0.id IS NOT NULL",
    );
    expect(counted('{ not: { releasedOn: { gte: "2004-01-01" } } }')).not.toContain("IS NOT NULL");
    expect(counted("{ minutes: { gt: 9 } }")).not.toContain("IS NOT NULL");
  });

  it("has a question once for each field that selects it, with the question's own names", () => {
    expect(textOf("{ films { nodes { praise { about } } } }").match(/WITH n0 AS film/g)).toHaveLength(1);
  });
});

describe("languages, as the mapping declares them", () => {
  it("select the property, and the one that replaces it", () => {
    expect(textOf('{ film(id: "a") { title } }')).toContain("[n0.title]");
    expect(textOf('{ film(id: "a") { title(language: FR) } }')).toContain("[coalesce(n0.titleFr, n0.title)]");
  });

  it("are all compared by a filter, those without case in lower case", () => {
    expect(textOf('{ films(matching: { title: { eq: "a" } }) { totalCount } }')).toContain(
      "(n0.titleFr = $p0 OR toLower(n0.title) = toLower($p0))",
    );
  });

  it("select the column of a row", () => {
    expect(textOf("{ years { years { label } } }")).toContain("WITH n1.label AS n2, n1.labelFr AS n3");
    expect(textOf("{ years { years { label(language: FR) } } }")).toContain("RETURN [n3]");
  });
});

describe("arguments", () => {
  it("are all checked before there is any statement, those of nested fields too", () => {
    expect(
      problemsOf(
        `{
          films(first: 51, matching: { title: { eq: "" } }) { nodes { title } }
          person(id: "ada") { films(first: 99) { totalCount } }
        }`,
      ),
    ).toEqual([
      "films.first must be at most 50",
      "films.matching.title.eq must be from 1 to 50 characters",
      "person.films.first must be at most 50",
    ]);
  });

  it("count as conditions under the name that the mapping declares", () => {
    const conditions = Array.from({ length: 21 }, () => ({ reviewed: true }));
    expect(
      problemsOf("query ($all: [FilmWhere!]) { films(matching: { or: $all }) { totalCount } }", { all: conditions }),
    ).toEqual([
      expect.stringMatching(/^films\.matching brings the request to 21 conditions, but at most 20 are allowed/),
    ]);
  });

  it("accept a cursor of the same order alone, with ids of the form that the mapping declares", () => {
    const after = (position: readonly (string | number)[]) => {
      const term = { variable: "n0", direction: "DESC" } as const;
      const order = [
        { ...term, property: "releasedOn", type: "date" },
        { ...term, property: "id", type: "id" },
      ] as const;
      return { after: encodeCursor(order, undefined, position) };
    };
    const query = "query ($after: String) { films(after: $after) { nodes { id } } }";
    const sorted = "query ($after: String) { films(after: $after, sortedBy: [{ minutes: ASC }]) { nodes { id } } }";
    const refused = [
      "films.after must be a cursor from this list in this order: take it from edges.cursor or pageInfo",
    ];
    expect(problemsOf(query, after(["2001-03-02", "harbour"]))).toEqual([]);
    expect(problemsOf(sorted, after(["2001-03-02", "harbour"]))).toEqual(refused);
    expect(problemsOf(query, after(["2001-02-30", "harbour"]))).toEqual(refused);
    expect(problemsOf(query, after(["2001-03-02", "An id of another form"]))).toEqual(refused);
  });

  it("cut a page from the end with `before` alone, as long as `first` is by default", () => {
    const before = encodeCursor(
      [
        { variable: "n0", property: "releasedOn", direction: "DESC", type: "date" },
        { variable: "n0", property: "id", direction: "DESC", type: "id" },
      ],
      undefined,
      ["2001-03-02", "harbour"],
    );
    const [statement] = statementsOf("query ($before: String) { films(before: $before) { nodes { id } } }", { before });
    expect(statement?.text).toContain("ORDER BY n0.releasedOn ASC, n0.id ASC");
    expect(Object.values(statement?.parameters ?? {})).toContain(10n);
  });
});

describe("a lookup", () => {
  it("may share a statement with others if it reads only what the node itself states", () => {
    const batches = (source: string) => statementsOf(source).map(({ batch }) => batch?.key);
    expect(batches('{ film(id: "a") { title director { name } } }')).toEqual(["a"]);
    expect(batches('{ film(id: "a") { praise { about } } }')).toEqual([undefined]);
    expect(batches('{ person(id: "a") { films { totalCount } } }')).toEqual([undefined]);
  });

  it("is compiled once for all ids, and each id is checked", () => {
    const found: boolean[] = [];
    const compile = cachedCompilation(
      (operation) => compileOperation(operation, filmOptions),
      (isCached) => found.push(isCached),
    );
    const operation = operationOf("query ($id: ID!) { film(id: $id) { title } }", { id: "a" });
    const parametersFor = (id: string) =>
      compile({ ...operation, variables: { id } }).get("film")?.statement?.parameters;
    expect([parametersFor("a"), parametersFor("b")]).toEqual([{ p0: "a" }, { p0: "b" }]);
    expect(() => parametersFor("an id that is too long")).toThrow("must be an id: 1 to 20 characters");
    expect(found).toEqual([false, true, false]);
  });

  it("uses the question for one node if the query names that node", () => {
    const questions = new Map(filmOptions.questions);
    const [one, many] = ["partners-of-one", "partners"].map((name) => questions.get(name));
    if (!one || !many) throw new Error("The films have lost a question.");
    questions.set("partners-of-one", { ...one, body: `${one.body} // of one` });
    const compiled = compileOperation(
      operationOf('{ one: person(id: "a") { partners { films } } any: person(called: "a") { partners { films } } }'),
      { ...filmOptions, questions },
    );
    const texts = [...compiled.values()].map(({ statement }) => statement?.text.includes("// of one"));
    expect(texts).toEqual([true, false]);
  });
});

describe("a question with a filter", () => {
  const genre = (argumentList: string) => textOf(`{ genre(id: "drama") { directors${argumentList} { id } } }`);

  it("is another question only if the arguments require something of its nodes", () => {
    const unfiltered = genre("");
    expect(unfiltered).not.toContain("film");
    expect(genre("(matching: {})")).toBe(unfiltered);
    expect(genre("(matching: { minutes: {} }, shownOn: null)")).toBe(unfiltered);
    expect(genre("(matching: { minutes: { gt: 90 } })")).toContain("WHERE film.minutes > $p1");
    expect(genre('(shownOn: "2005-06-01")')).toContain(
      "WHERE (film.releasedOn <= date($p1) AND NOT coalesce(film.withdrawnOn",
    );
    expect(genre("(matching: { or: [] })")).toContain("WHERE false");
  });

  it("may be the same question, and then nothing is required without arguments", () => {
    expect(textOf("{ busiest { totalCount } }")).toContain("WHERE true");
    expect(textOf("{ busiest(matching: { minutes: { gt: 90 } }) { totalCount } }")).toContain(
      "WHERE film.minutes > $p0",
    );
  });

  it("has the same text for all values, and no text of the client in it", () => {
    const query = "query ($text: String!) { busiest(matching: { title: { contains: $text } }) { totalCount } }";
    expect(textOf(query, { text: "x" })).toBe(textOf(query, { text: "}) DETACH DELETE n //" }));
  });

  it("counts and checks the conditions", () => {
    const conditions = Array.from({ length: 21 }, () => ({ reviewed: true }));
    expect(
      problemsOf("query ($all: [FilmWhere!]) { busiest(matching: { or: $all }) { totalCount } }", { all: conditions }),
    ).toEqual([expect.stringMatching(/^busiest\.matching brings the request to 21 conditions/)]);
    expect(problemsOf('{ busiest(matching: { title: { eq: "" } }) { totalCount } }')).toEqual([
      "busiest.matching.title.eq must be from 1 to 50 characters",
    ]);
  });

  it("has cursors that are valid for an equal filter alone", () => {
    const cursorOf = (matching: string) => {
      const [field] = compileFilms(`{ busiest(matching: ${matching}) { edges { cursor } } }`).values();
      const { edges } = field?.read([[[3, "ben"]]]) as { edges: { cursor: string }[] };
      return edges[0]?.cursor ?? "";
    };
    const query = (matching: string, after: string) =>
      problemsOf(`{ busiest(matching: ${matching}, after: "${after}") { totalCount } }`);
    const cursor = cursorOf('{ minutes: { in: [88, 95] }, and: [{ reviewed: true }, { title: { eq: "a" } }] }');
    expect(query('{ and: [{ title: { eq: "a" } }, { reviewed: true }], minutes: { in: [95, 88] } }', cursor)).toEqual(
      [],
    );
    expect(query("{ minutes: { in: [88] } }", cursor)).toEqual([
      expect.stringMatching(/^busiest\.after must be a cursor .* which depends on matching, shownOn/),
    ]);
  });
});

describe("a bounded question", () => {
  it("is answered once for a page, for what is around it and for the number of all rows", () => {
    const text = textOf("{ busiest(first: 1) { nodes { films } totalCount pageInfo { hasNextPage } } }");
    expect(text.match(/MATCH \(film:Film\)-/g)).toHaveLength(1);
    expect(text).toContain("size(n");
    expect(textOf("{ busiest(first: 1) { nodes { films } } }")).not.toContain("UNWIND");
  });

  it("finds the columns of a page after the page is cut, and only if they are read", () => {
    const text = textOf("{ busiest(first: 1) { nodes { newest { id } } totalCount } }");
    expect(text.indexOf("RETURN film AS newest")).toBeGreaterThan(text.indexOf("LIMIT $p"));
    expect(textOf("{ busiest(first: 1) { nodes { films } totalCount } }")).not.toContain("newest");
  });
});

it("a computed question receives the request, the columns that are read, and the page", () => {
  const [statement] = statementsOf(
    "{ longest(first: 2, minutes: 90) { nodes { film { title } } pageInfo { hasNextPage } } }",
  );
  const [request] = Object.values(statement?.parameters ?? {});
  expect(request).toBeInstanceOf(Computed);
  expect(request).toMatchObject({
    question: "longest",
    values: { minutes: 90 },
    columns: new Set(["film"]),
    page: { from: "start", size: 2 },
  });
  expect(statement?.text).toContain("$p0.after");
});

it("a connection that is read as a whole has each row as a record", () => {
  const operation = operationOf("{ films(first: 1) { nodes { id } } }");
  const whole = compileWhole(operation, new Set(["films"]), filmOptions);
  expect(whole).toMatchObject({ kind: "rows", statement: { parameters: {} } });
  expect(compileWhole(operationOf("{ longest { totalCount } }"), new Set(["longest"]), filmOptions).kind).toBe("pages");
});

it("the cost counts pages, lists as long as the mapping assumes, and long texts", () => {
  const nodes = (source: string) => compileFilms(source).cost.nodes;
  expect(nodes("{ films(first: 7) { nodes { title } } }")).toBe(7);
  // Each genre count is an object, and so is its genre.
  expect(nodes("{ films(first: 0) { facets { byGenre { genre { id } } } } }")).toBe(41);
  expect(nodes('{ entity(id: "a") { ... on Review { text } ... on Film { title } } }')).toBe(6);
});

describe("a mapping that cannot be compiled is an error of the server, not of the client", () => {
  it.each([
    ["the schema has none", "The schema has no mapping: call mapGraph when it is built."],
    ["there is no such question", "There is no question catalogue-version."],
    ["the version has another column", "The question catalogue-version must have the one column version."],
  ])("%s", (name, message) => {
    const operation = operationOf('{ film(id: "a") { id } }');
    const version = filmOptions.questions.get("catalogue-version");
    if (!version) throw new Error("The films have lost their version.");
    const compile = () =>
      name === "the schema has none"
        ? compileOperation({ ...operation, schema: buildSchema("type Query { film(id: ID!): ID }") }, filmOptions)
        : compileOperation(operation, {
            ...filmOptions,
            questions: new Map(
              name === "there is no such question" ? [] : [[version.name, { ...version, columns: ["other"] }]],
            ),
          });
    expect(compile).toThrow(message);
    expect(compile).not.toThrow(GraphQLError);
  });
});
