import { datasetOf } from "./tables";

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
    ...["__first", "__after", "__mine"].map((name) => [
      `a variable named ${name}`,
      `query Q($${name}: Int) { policies(first: $${name}) { nodes { id } } }`,
      `$${name} begins with __, as names of the server do: give the variable another name`,
    ]),
    [
      "a field named as the server's own",
      "{ policies { __page: totalCount nodes { id } } }",
      "__page begins with __, as names of the server do: give the field another alias",
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

  it.each([
    ["mutation", 'mutation { deletePolicy(id: "a") { deleted } }'],
    ["subscription", "subscription { policies { nodes { id } } }"],
  ])("a %s is refused", (_kind, text) => {
    expect(() => datasetOf(text)).toThrow(new Error("holds not just one query"));
  });

  it.each(["Upper", "two--parts", "-a", "a b", "ümlaut", "", "a.b", "../a"])("the name %j is refused", (name) => {
    expect(() => datasetOf("{ policies { nodes { id } } }", name)).toThrow(
      new Error("the name must be small letters, digits and hyphens, such as my-gaps.graphql"),
    );
  });
});
