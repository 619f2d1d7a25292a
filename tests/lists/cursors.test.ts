import { getNamedType, type GraphQLField, isInputObjectType } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { encodeCursor } from "../../src/compile/cursor";
import { runningServer, type RunningServer } from "../support/running-server";

interface List {
  readonly field: string;
  readonly cursors: readonly ("after" | "before")[];
  /** Besides the cursor. */
  readonly values: readonly string[];
}

const needed: Readonly<Record<string, readonly string[]>> = { search: ['query: "元宇宙"'] };

const ordersOf = ({ args }: GraphQLField<unknown, unknown>) => {
  const order = args.find(({ name }) => name === "orderBy");
  const type = order && getNamedType(order.type);
  const keys = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  return [[], ...keys.map((key) => [`orderBy: [{ ${key}: ASC }]`])];
};

/** Every connection of the schema's root, in every order that it takes. */
const lists: readonly List[] = Object.values(buildGraphSchema().getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const cursors = (["after", "before"] as const).filter((name) =>
    field.args.some((argument) => argument.name === name),
  );
  if (cursors.length === 0) return [];
  return ordersOf(field).map((order) => ({
    field: field.name,
    cursors,
    values: [...(needed[field.name] ?? []), ...order],
  }));
});

/** No values of any key. */
const foreign = [true, {}, ["a"], "\ud800", "1e400"];

/** Keys of whole numbers by their place in a list's order: of numbers, a row does not say so. */
const whole: Readonly<Record<string, readonly number[]>> = { regionPairs: [0], measures: [0, 1], goals: [0, 1] };

/** Values that this key, as a row has it, cannot have. */
function wrongFor({ field, values }: List, key: unknown, place: number, isLast: boolean): readonly unknown[] {
  if (typeof key === "number") {
    const isWhole = whole[field]?.includes(place) === true && !values.some((value) => value.includes("value"));
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

/** As JSON that holds what JSON.stringify cannot write: 1e400 is read as Infinity. */
const encoded = (position: readonly unknown[]) =>
  Buffer.from(JSON.stringify(position).replaceAll('"1e400"', "1e400")).toString("base64url");

describe("what a cursor holds is checked as an argument of its type", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  /** The cursor of a list's first row, decoded. No edit is made in the tests' graph, so its history has none. */
  async function firstCursor({ field, values }: List): Promise<unknown[]> {
    if (field === "changes") {
      const order = [{ variable: "change", property: "id", direction: "DESC", type: "id" }] as const;
      return JSON.parse(
        Buffer.from(encodeCursor(order, "", ["change:1:000000:0"]), "base64url").toString(),
      ) as unknown[];
    }
    const query = `{ list: ${field}(${["first: 1", ...values].join(", ")}) { pageInfo { endCursor } } }`;
    const { list } = await server.data(query);
    const { endCursor } = (list as { pageInfo: { endCursor: string } }).pageInfo;
    return JSON.parse(Buffer.from(endCursor, "base64url").toString()) as unknown[];
  }

  it.each(lists.map((list) => [`${list.field}(${list.values.join(", ")})`, list] as const))(
    "%s",
    async (_name, list) => {
      const cursor = await firstCursor(list);
      const keys = cursor.slice(-(cursor.length - 1));
      const positions = keys.flatMap((key, place) => {
        const wrong = [...foreign, ...wrongFor(list, key, place, place === keys.length - 1)];
        return wrong.map((value) => cursor.with(place + 1, value === Infinity ? "1e400" : value));
      });
      for (const position of [...positions, cursor.slice(0, -1), [...cursor, "x"], []]) {
        for (const name of list.cursors) {
          const query = `query ($cursor: String) { list: ${list.field}(${[`${name}: $cursor`, ...list.values].join(", ")}) { nodes { __typename } } }`;
          const { status, errors } = await server.ask(query, { cursor: encoded(position) });
          expect({ position, status, extensions: errors?.[0]?.extensions }).toEqual({
            position,
            status: 400,
            extensions: { code: "BAD_USER_INPUT", argument: `list.${name}` },
          });
        }
      }
    },
  );

  it("a table's too", async () => {
    const cursor = encoded(["-publishedOn-id", "2023-02-30", "x"]);
    const response = await fetch(`${server.url}/q/newest-policies.json?after=${cursor}`);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect({ status: response.status, code: errors[0]?.extensions.code }).toEqual({
      status: 400,
      code: "BAD_USER_INPUT",
    });
    expect(errors[0]?.message).toContain("after must be a cursor of this list");
  });
});
