// @ts-check

/** @typedef {{ name: string, body: string }} Hostile */

const MEGABYTE = 1_000_000;

/** @param {string} query @param {object} [variables] */
const body = (query, variables) => JSON.stringify({ query, variables });

/** A text repeated until it fills what a body may hold. @param {string} piece @param {number} [bytes] */
const filling = (piece, bytes = 0.99 * MEGABYTE) =>
  piece.repeat(Math.floor(bytes / (Buffer.byteLength(JSON.stringify(piece)) - 2)));

/** @param {number} count @param {(index: number) => string} text */
const repeated = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join(" ");

/** @param {number} count @param {string} open @param {string} inner @param {string} close */
const nested = (count, open, inner, close) => open.repeat(count) + inner + close.repeat(count);

/** Fragments that spread the next one twice. @param {number} count */
const doubling = (count) =>
  repeated(
    count,
    (index) => `fragment F${index} on Region { a: parent { ...F${index + 1} } b: parent { ...F${index + 1} } }`,
  );

const where = "query ($w: PolicyWhere) { policies(where: $w) { totalCount } }";

/**
 * Bodies of up to a megabyte, and documents within the length that is taken which are as dear as a document can be made.
 * @type {readonly Hostile[]}
 */
export const hostileRequests = [
  { name: "1 MB of {", body: body(filling("{")) },
  { name: "1 MB of nested fields", body: body(filling("{a")) },
  { name: "1 MB of aliases", body: body(`{ ${filling("a:id ")} }`) },
  { name: "1 MB of directives", body: body(`{ __typename ${filling("@a ")} }`) },
  { name: "1 MB of comments", body: body(`{ __typename } ${filling("# ")}`) },
  { name: "1.1 MB of anything", body: body(" ".repeat(1.1 * MEGABYTE)) },
  { name: "49,900 characters of {", body: body("{".repeat(49_900)) },
  { name: "49,000 characters of [", body: body(`{ a(b: ${"[".repeat(49_000)}`) },
  { name: "as many { as tokens", body: body("{a".repeat(990)) },
  { name: "as many [ as tokens", body: body(`{ policies(where: ${nested(990, "[", "", "]")}) { totalCount } }`) },
  {
    name: "hundred fragments that double",
    body: body(`{ region(id: "320100") { ...F0 } } ${doubling(100)} fragment F100 on Region { id }`),
  },
  {
    name: "seven fragments that double",
    body: body(`{ region(id: "320100") { ...F0 } } ${doubling(7)} fragment F7 on Region { id }`),
  },
  { name: "fragments in a ring", body: body("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }") },
  { name: "overlapping fields, beyond the limit", body: body(`{ policies { nodes { ${"id ".repeat(1_900)} } } }`) },
  { name: "overlapping fields, at the limit", body: body(`{ policies { nodes { ${"id ".repeat(398)} } } }`) },
  {
    name: "overlapping objects, at the limit",
    body: body(`{ ${"policies(first: 1) { nodes { region { parent { id } } } } ".repeat(19)} }`),
  },
  {
    name: "overlapping fragments, many unused",
    body: body(
      `{ __typename } ${repeated(120, (index) => `fragment F${index} on Policy { ${"id ".repeat(8)} ...F${(index + 1) % 120} }`)}`,
    ),
  },
  {
    name: "unknown fields, each with suggestions",
    body: body(`{ policies { nodes { ${repeated(390, (index) => `titl${index}`)} } } }`),
  },
  { name: "directives at the limit", body: body(`{ __typename ${"@a ".repeat(50)} }`) },
  {
    name: "200 aliases of a question",
    body: body(`{ ${repeated(200, (index) => `a${index}: regionPairs { totalCount }`)} }`),
  },
  {
    name: "pages in pages in pages",
    body: body(
      "{ regions(first: 200) { nodes { policies(first: 200) { nodes { domains { policies(first: 200) { nodes { id } } } } } } } }",
    ),
  },
  {
    name: "the schema twenty times",
    body: body(`{ ${repeated(20, (index) => `s${index}: __schema { types { fields { args { name } } } }`)} }`),
  },
  {
    name: "100,000 levels of variables",
    body: `{"query":${JSON.stringify(where)},"variables":{"w":${nested(100_000, '{"not":', "{}", "}")}}}`,
  },
  {
    name: "400,000 levels of lists",
    body: `{"query":${JSON.stringify(where)},"variables":{"w":${nested(400_000, "[", "", "]")}}}`,
  },
  {
    name: "a list of 90,000 ids",
    body: body("query ($ids: [ID!]!) { sharedDomains(regions: $ids) { id } }", { ids: Array(90_000).fill("320100") }),
  },
  {
    name: "a list of 4,000 wrong ids",
    body: body("query ($ids: [ID!]!) { sharedDomains(regions: $ids) { id } }", { ids: Array(4_000).fill({}) }),
  },
  {
    name: "1,000 alternatives of a filter",
    body: body(where, {
      w: { or: Array.from({ length: 1_000 }, (_, index) => ({ title: { contains: String(index) } })) },
    }),
  },
];
