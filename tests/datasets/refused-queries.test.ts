import { datasetOf } from "./tables";

describe("a query that is not a table", () => {
  it.each([
    ["no list", "{ policies { totalCount } }", "selects no list of objects, so it has no rows"],
    [
      "@grain twice",
      "{ policies { nodes @grain { domains @grain { id } } } }",
      "@grain is on more than one field: a table has one kind of row",
    ],
    [
      "@grain at an object",
      '{ policy(id: "a") { region @grain { name } domains { id } } }',
      "@grain is on policy.region, which is not a list of objects: put it on nodes, edges or a list",
    ],
    [
      "@grain at a connection",
      "{ policies @grain { nodes { id } } }",
      "@grain is on policies, which is not a list of objects: put it on nodes, edges or a list",
    ],
    [
      "@grain at a list of texts",
      "{ domains { nodes { words: aliases @grain } } }",
      "@grain is on domains.nodes.words, which is not a list of objects: put it on nodes, edges or a list",
    ],
    [
      "two columns of one name",
      "{ p: policies { nodes { id p: region { id } domains @grain { p: broader { id } } } } }",
      "has two columns named p.id: use an alias for one of the fields",
    ],
    [
      "a variable that must be provided",
      "query Q($region: ID!) { region(id: $region) { domains { id } } }",
      "$region needs a default value, so that the address works without parameters",
    ],
    [
      "a variable with the name of a table's parameter",
      "query Q($first: Int) { policies(first: $first) { nodes { id } } }",
      "$first is a parameter of every dataset: rename the variable",
    ],
    ...["__first", "__after", "__mine"].map((name) => [
      `a variable named ${name}`,
      `query Q($${name}: Int) { policies(first: $${name}) { nodes { id } } }`,
      `$${name} begins with __, which is reserved for the server: rename the variable`,
    ]),
    [
      "a field with a name of the server's own",
      "{ policies { __page: totalCount nodes { id } } }",
      "__page begins with __, which is reserved for the server: use another alias for the field",
    ],
    [
      "two queries",
      "query A { policies { nodes { id } } } query B { policies { nodes { id } } }",
      "must contain exactly one query",
    ],
    ["a fragment alone", "fragment A on Policy { id }", 'Fragment "A" is never used'],
    ["an unknown field", "{ policies { nodes { nope } } }", 'Cannot query field "nope" on type "Policy"'],
    ["a text that is not GraphQL", "{ policies { nodes { id } }", "Syntax Error: Expected Name, found <EOF>."],
  ])("%s is refused", (_name, text, message) => {
    expect(() => datasetOf(text)).toThrow(new Error(message));
  });

  it.each([
    ["mutation", 'mutation { deletePolicy(id: "a") { deleted } }'],
    ["subscription", "subscription { policies { nodes { id } } }"],
  ])("a %s is refused", (_kind, text) => {
    expect(() => datasetOf(text)).toThrow(new Error("must contain exactly one query"));
  });

  it.each(["Upper", "two--parts", "-a", "a b", "ümlaut", "", "a.b", "../a"])("the name %j is refused", (name) => {
    expect(() => datasetOf("{ policies { nodes { id } } }", name)).toThrow(
      new Error("the name must be lowercase letters, digits and hyphens, such as my-gaps.graphql"),
    );
  });
});
