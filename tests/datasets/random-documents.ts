import fc from "fast-check";
import { getNamedType, type GraphQLField, isCompositeType, isObjectType, isRequiredArgument } from "graphql";
import { schema } from "./tables";

/** A selected field; its response name is chosen when it is printed. */
interface Selected {
  readonly field: string;
  readonly directive: string;
  readonly below: readonly Selected[];
}

const roots: Readonly<Record<string, string>> = {
  policies: "first: 4, orderBy: [{ title: ASC }]",
  regions: "first: 3, where: { hasPolicies: true }",
  domains: "first: 3",
  measures: "last: 3",
  policy: 'id: "nanjing-metaverse-action-plan-2023"',
  region: 'id: "320200"',
  domain: 'id: "education"',
  regionPairs: "first: 3, minShared: 2",
  sharedDomains: 'regions: ["310117", "420105"]',
  domainMatrix: 'within: "320000"',
};

/** Fields that only wrap a connection's entries, which get no response name of their own. */
export const wrappers: readonly string[] = ["nodes", "edges", "node", "pageInfo", "facets", "totalCount"];

/** Long texts and lists, which test nothing that a title does not. */
const long = ["raw", "uncovered", "statements"];

const directives = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom(" @include(if: $no)", " @skip(if: $no)", " @include(if: $yes)") },
);

function selections(typeName: string, depth: number): fc.Arbitrary<readonly Selected[]> {
  const type = schema.getType(typeName);
  const all: GraphQLField<unknown, unknown>[] = isObjectType(type) ? Object.values(type.getFields()) : [];
  const fields = all.filter(
    ({ name, args, type: output }) =>
      !args.some(isRequiredArgument) &&
      !long.includes(name) &&
      (depth > 0 || wrappers.includes(name) || !isCompositeType(getNamedType(output))),
  );
  if (fields.length === 0) return fc.constant([{ field: "__typename", directive: "", below: [] }]);
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(4, fields.length) })
    .chain((chosen) => fc.tuple(...chosen.map((field) => selected(field, depth))));
}

function selected({ name, type }: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Selected> {
  const below = getNamedType(type);
  return fc.record({
    field: fc.constant(name),
    directive: directives,
    below: isCompositeType(below)
      ? selections(below.name, wrappers.includes(name) ? depth : depth - 1)
      : fc.constant([]),
  });
}

function print(root: Selected, grainAt: number): string {
  let names = 0;
  let lists = 0;
  const printed = ({ field, directive, below }: Selected, args: string): string => {
    const name = wrappers.includes(field) ? field : `f${String(++names)}: ${field}`;
    const marked = ["nodes", "goals", "narrower"].includes(field);
    const grain = marked && ++lists === grainAt ? " @grain" : "";
    const set = below.length > 0 ? ` { ${below.map((selection) => printed(selection, "")).join(" ")} }` : "";
    return `${name}${args}${directive}${grain}${set}`;
  };
  const text = printed(root, `(${roots[root.field] ?? ""})`);
  const used = ["no", "yes"].filter((name) => text.includes(`$${name}`));
  const declared = used.map((name) => `$${name}: Boolean! = ${String(name === "yes")}`).join(", ");
  return `query Q${declared && `(${declared})`} { ${text} }`;
}

const query = schema.getQueryType()?.getFields() ?? {};
const rootFields = Object.values(query).filter(({ name }) => name in roots);

/** Queries over the schema, with or without a list of objects, some with @grain at one. */
export const randomDocuments = fc
  .record({
    root: fc.constantFrom(...rootFields).chain((field) => selected(field, 2)),
    grainAt: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ root, grainAt }) => print({ ...root, directive: "" }, grainAt));
