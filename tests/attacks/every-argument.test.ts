import fc from "fast-check";
import { getOperationAST, getVariableValues, parse, validate } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { ArgumentsRefused } from "../../src/engine/argument-problem";
import { project } from "../../src/config/project";
import type { Dataset } from "../../src/datasets/dataset";
import { readDataset, readDatasets } from "../../src/datasets/read-datasets";
import { compileAndRun } from "../../src/main/compile-and-run";
import type { Database } from "../../src/neo4j/database";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { type HostileOperation, hostileQueries } from "./hostile-operations";
import { faultOf } from "./leaks";
import { defaultQueries, nullOperations } from "./null-operations";

/** `npm run test:attacks` sends a hundred times as many requests. */
const rounds = process.env["ATTACKS"] === "full" ? { compiled: 500, requested: 100 } : { compiled: 40, requested: 1 };

const schema = buildGraphSchema();
const operations = hostileQueries(schema);

/** The same shape with meaningless values: names of enums and days remain. */
function bland(value: unknown): unknown {
  if (typeof value === "string") return /^[A-Z_]{2,}$|^\d{4}-\d{2}-\d{2}$/.test(value) ? value : "x";
  if (Array.isArray(value)) return value.map(bland);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, bland(entry)]));
}

describe("an argument's value never becomes part of a statement's text", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it.each(operations)("$name", ({ query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The query holds no operation.");
    const { compile } = compileAndRun(database);
    const textsFor = (provided: Record<string, unknown>): string[] | null => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], provided);
      if (!coerced) return null;
      try {
        const fields = compile({ schema, document, operation, variables: coerced });
        return [...fields.values()].flatMap(({ statement }) => statement?.text ?? []);
      } catch (error) {
        if (error instanceof ArgumentsRefused) return null;
        throw error;
      }
    };
    let accepted = 0;
    fc.assert(
      fc.property(variables, (hostile) => {
        const texts = textsFor(hostile);
        if (texts === null) return;
        accepted += 1;
        expect(texts).toEqual(textsFor(bland(hostile) as Record<string, unknown>));
      }),
      { numRuns: rounds.compiled },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});

/** The query as a table; undefined for a mutation or a query that selects no list. */
function tableOf(name: string, query: string): readonly Dataset[] {
  try {
    return [readDataset(schema, name, query)];
  } catch {
    return [];
  }
}

describe("null for an argument means its default", () => {
  const unread = () => {
    throw new Error("Compiling reads no database.");
  };
  const { compile } = compileAndRun({ read: unread, stream: unread });

  it.each(defaultQueries(schema))("$name", ({ query, withoutArguments }) => {
    const statementsOf = (text: string) => {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      const operation = getOperationAST(document);
      if (!operation) throw new Error("The query holds no operation.");
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, null]),
      );
      try {
        const fields = compile({ schema, document, operation, variables });
        return [...fields.values()].map(({ statement }) => statement);
      } catch (error) {
        if (error instanceof ArgumentsRefused) return error.problems;
        throw error;
      }
    };
    expect(statementsOf(query)).toEqual(statementsOf(withoutArguments));
  });
});

describe("the server under hostile arguments", () => {
  const nulls = nullOperations(schema);
  const tables = nulls.flatMap(({ query }, position) => tableOf(`null-${String(position)}`, query));
  let server: RunningServer;
  beforeAll(async () => {
    const editor = { name: "someone", role: "editor" } as const;
    server = await runningServer(
      undefined,
      { datasets: [...readDatasets(schema, [project.savedQueries]), ...tables] },
      editor,
    );
  });
  afterAll(() => server.close());

  /** The graph's version and its sizes. */
  async function state() {
    const counts = await server.data(
      "{ policies { totalCount } regions { totalCount } domains { totalCount } measures { totalCount } goals { totalCount } }",
    );
    const response = await fetch(`${server.url}/q/newest-policies.json`);
    await response.arrayBuffer();
    return { counts, version: response.headers.get("graph-version") };
  }

  it("answers all of them without a fault or a leak, and its data remains", async () => {
    const before = await state();
    expect(before.version).toMatch(/./);
    const requested = async ({ name, query, variables }: HostileOperation) =>
      fc.assert(
        fc.asyncProperty(variables, async (provided) => {
          const fault = faultOf(await server.request(query, provided));
          expect({ name, fault }).toEqual({ name, fault: null });
        }),
        { numRuns: rounds.requested },
      );
    for (const operation of operations) await requested(operation);
    expect(await state()).toEqual(before);
  }, 3_600_000);

  it("answers a null variable in a position that is not nullable with an error that names it", async () => {
    for (const { name, query } of nulls) {
      expect(validate(schema, parse(query))).toEqual([]);
      const { status, data, errors = [] } = await server.request(query, { v: null });
      const [error] = errors;
      const about = { name, status, data, code: error?.extensions["code"], message: error?.message };
      expect(about).toEqual({
        name,
        status: 400,
        data: undefined,
        code: "BAD_USER_INPUT",
        message: expect.stringContaining("$v") as string,
      });
    }
  });

  it("answers an empty parameter of a table in such a position in the same way", async () => {
    expect(tables.length).toBeGreaterThan(20);
    for (const address of [...tables.map(({ name }) => `${name}.json?v=`), "province-in-depth.json?quotes="]) {
      const response = await fetch(`${server.url}/q/${address}`);
      const { errors } = (await response.json()) as { errors?: { extensions: Record<string, unknown> }[] };
      const [error] = errors ?? [];
      expect({ address, status: response.status, ...error?.extensions }).toMatchObject({
        address,
        status: 400,
        code: "BAD_USER_INPUT",
        // An empty text is not null: its argument is refused.
        ...(error?.extensions["argument"] === undefined && { parameter: /(\w+)=$/.exec(address)?.[1] }),
      });
    }
  });
});
