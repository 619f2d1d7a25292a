import { getNamedType, type GraphQLField, type GraphQLObjectType, isInputObjectType, isObjectType } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { encodeCursor } from "../../src/engine/cursor";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";

interface List {
  /** The fields that lead to the object that has the list, such as `region(id: "320100")`; none at the root. */
  readonly parents: readonly string[];
  readonly field: string;
  readonly cursors: readonly ("after" | "before")[];
  /** The arguments other than the cursor. */
  readonly values: readonly string[];
}

const needed: Readonly<Record<string, readonly string[]>> = { search: ['query: "元宇宙"'] };

/** Lists that include all levels below, so that they have entries. */
const below: Readonly<Record<string, readonly string[]>> = { "Region.policies": ["includeDescendants: true"] };

const ordersOf = ({ args }: GraphQLField<unknown, unknown>) => {
  const order = args.find(({ name }) => name === "orderBy");
  const type = order && getNamedType(order.type);
  const keys = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  return [[], ...keys.map((key) => [`orderBy: [{ ${key}: ASC }]`])];
};

/** An object of each type that has connections, with an entry in each of them, or one for a single connection. */
const wayTo: Readonly<Record<string, readonly string[]>> = {
  Query: [],
  Domain: ['domain(id: "industry")'],
  "Domain.policiesAbout": ['domain(id: "metaverse")'],
  Region: ['region(id: "320000")'],
  Policy: ['policy(id: "nanjing-metaverse-action-plan-2023")'],
  Organization: ['policy(id: "nanjing-metaverse-action-plan-2023")', "issuers"],
  TargetGroup: ["targetGroups(first: 1)", "nodes"],
  Technology: ['policy(id: "wuhan-hanyang-metaverse-support-policy-2023")', "technologies"],
};

/** The connections of a type, in every order that they accept. */
const listsOf = (type: GraphQLObjectType): readonly List[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const cursors = (["after", "before"] as const).filter((name) =>
      field.args.some((argument) => argument.name === name),
    );
    if (cursors.length === 0) return [];
    const parents = wayTo[`${type.name}.${field.name}`] ?? wayTo[type.name];
    if (!parents) throw new Error(`Say in wayTo how an object of the type ${type.name} is reached.`);
    return ordersOf(field).map((order) => ({
      parents,
      field: field.name,
      cursors,
      values: [...(needed[field.name] ?? []), ...(below[`${type.name}.${field.name}`] ?? []), ...order],
    }));
  });

/** Every connection of the schema, in every order that it accepts. */
const lists = Object.values(buildGraphSchema().getTypeMap()).filter(isObjectType).flatMap(listsOf);

/** Ids in lists that are empty here, because nothing is edited in the tests' graph. */
const idWithout: Readonly<Record<string, string>> = {
  changes: "change:1:000000:0",
  drafts: "draft:20241201T000000000Z-0a1b2c3d",
};

/** Values that no key has. */
const foreign = [true, {}, ["a"], "\ud800", "1e400"];

/** Keys of integers by their position in a list's order: a row does not show which numbers are integers. */
const whole: Readonly<Record<string, readonly number[]>> = { regionPairs: [0], measures: [0, 1], goals: [0, 1] };

/** Values that this key cannot have, judged by its value in a row. */
function wrongFor({ field, values }: List, key: unknown, position: number, isLast: boolean): readonly unknown[] {
  if (typeof key === "number") {
    const isWhole = whole[field]?.includes(position) === true && !values.some((value) => value.includes("value"));
    return ["5", Infinity, ...(isWhole ? [1.5, 2 ** 31] : [])];
  }
  if (typeof key !== "string") return ["5"];
  const isDay = /^\d{4}-\d\d-\d\d$/.test(key);
  return [
    5,
    null,
    ...(isDay ? ["2023-02-30", "0000-01-01T", ""] : []),
    ...(isLast ? ["", "a b", "x".repeat(201)] : []),
  ];
}

/** The list below its parents, each under the name `parent`. */
const inParents = ({ parents }: List, selection: string) =>
  parents.reduceRight((below, field) => `parent: ${field} { ${below} }`, selection);

/** What is under the name `list`, at the first of each parent. */
function listIn(data: Readonly<Record<string, unknown>>): unknown {
  if ("list" in data) return data["list"];
  const parent = [data["parent"]].flat()[0];
  return listIn(parent as Readonly<Record<string, unknown>>);
}

/** As JSON that contains what JSON.stringify cannot write: 1e400 is read as Infinity. */
const encoded = (position: readonly unknown[]) =>
  Buffer.from(JSON.stringify(position).replaceAll('"1e400"', "1e400")).toString("base64url");

describe("the values in a cursor are checked like an argument of their type", () => {
  let server: RunningServer;
  beforeAll(async () => {
    // Drafts are for editors.
    server = await runningServer(openTestDatabase(), {}, { name: "editor", role: "editor" });
  });
  afterAll(() => server.close());

  /** The cursor of a list's first row, decoded. */
  async function firstCursor(list: List): Promise<unknown[]> {
    const { field, values } = list;
    const id = idWithout[field];
    if (id !== undefined) {
      const order = [{ variable: field.slice(0, -1), property: "id", direction: "DESC", type: "id" }] as const;
      return JSON.parse(Buffer.from(encodeCursor(order, "", [id]), "base64url").toString()) as unknown[];
    }
    // No policy of the digest cites another one: the cursor of the same order of all policies has the same form.
    const shown = field === "citedBy" ? { ...list, parents: [], field: "policies" } : list;
    const query = `{ ${inParents(shown, `list: ${shown.field}(${["first: 1", ...values].join(", ")}) { pageInfo { endCursor } }`)} }`;
    const { endCursor } = (listIn(await server.data(query)) as { pageInfo: { endCursor: string } }).pageInfo;
    return JSON.parse(Buffer.from(endCursor, "base64url").toString()) as unknown[];
  }

  it.each(lists.map((list) => [`${list.parents.join(" ")} ${list.field}(${list.values.join(", ")})`, list] as const))(
    "%s",
    async (_name, list) => {
      const cursor = await firstCursor(list);
      const keys = cursor.slice(-(cursor.length - 1));
      const positions = keys.flatMap((key, position) => {
        const wrong = [...foreign, ...wrongFor(list, key, position, position === keys.length - 1)];
        return wrong.map((value) => cursor.with(position + 1, value === Infinity ? "1e400" : value));
      });
      for (const position of [...positions, cursor.slice(0, -1), [...cursor, "x"], []]) {
        for (const name of list.cursors) {
          const selection = `list: ${list.field}(${[`${name}: $cursor`, ...list.values].join(", ")}) { nodes { __typename } }`;
          const query = `query ($cursor: String) { ${inParents(list, selection)} }`;
          const { status, errors } = await server.request(query, { cursor: encoded(position) });
          expect({ position, status, extensions: errors?.[0]?.extensions }).toEqual({
            position,
            status: 400,
            extensions: {
              code: "BAD_USER_INPUT",
              argument: `${"parent.".repeat(list.parents.length)}list.${name}`,
            },
          });
        }
      }
    },
  );

  it("in the cursor of a table", async () => {
    const cursor = encoded(["-publishedOn-id", "2023-02-30", "x"]);
    const response = await fetch(`${server.url}/q/newest-policies.json?after=${cursor}`);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect({ status: response.status, code: errors[0]?.extensions.code }).toEqual({
      status: 400,
      code: "BAD_USER_INPUT",
    });
    expect(errors[0]?.message).toContain("after must be a cursor from this list");
  });
});
