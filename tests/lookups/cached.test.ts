import { getOperationAST, getVariableValues, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { compileAndRun } from "../../src/main/compile-and-run";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";

let cached: boolean[] = [];
let server: RunningServer;
beforeAll(async () => {
  server = await runningServer(openTestDatabase(), {}, null, { onCompiled: (isCached) => cached.push(isCached) });
});
afterAll(() => server.close());
beforeEach(() => {
  cached = [];
});

describe("an operation that looks nodes up by id is compiled once for all ids", () => {
  it("if its variables are the ids", async () => {
    const query = "query Named($id: ID!) { region(id: $id) { id name } }";
    expect(await server.data(query, { id: "310117" })).toEqual({ region: { id: "310117", name: "松江区" } });
    expect(await server.data(query, { id: "320100" })).toEqual({ region: { id: "320100", name: "南京市" } });
    expect(await server.data(query, { id: "no-such-id" })).toEqual({ region: null });
    expect(await server.data(query, { id: "310117" })).toEqual({ region: { id: "310117", name: "松江区" } });
    expect(cached).toEqual([false, true, true, true]);
  });

  it("with each id at its own position, next to a field that has none", async () => {
    const query = `query ($one: ID!, $other: ID!) {
      one: region(id: $one) { id }
      same: region(id: $one) { name }
      fixed: region(id: "320000") { id }
      other: domain(id: $other) { id }
      policies { totalCount }
    }`;
    const answer = (one: string, name: string, other: string) => ({
      ...{ one: { id: one }, same: { name }, fixed: { id: "320000" }, other: { id: other } },
      policies: { totalCount: 10 },
    });
    expect(await server.data(query, { one: "310117", other: "education" })).toEqual(
      answer("310117", "松江区", "education"),
    );
    expect(await server.data(query, { one: "320100", other: "tourism" })).toEqual(
      answer("320100", "南京市", "tourism"),
    );
    expect(cached).toEqual([false, true]);
  });

  it("and refuses the same ids, in the same words", async () => {
    const refused = async (query: string) => (await server.request(query, { id: "two words" })).errors;
    const known = "query Known($id: ID!) { there: domain(id: $id) { id } }";
    await server.data(known, { id: "education" });
    const errors = await refused(known);
    expect(errors).toMatchObject([
      { message: "there.id must be an id: 1 to 200 characters without spaces.", extensions: { argument: "there.id" } },
    ]);
    expect(errors).toEqual(await refused("query Unknown($id: ID!) { there: domain(id: $id) { id } }"));
  });

  it("once for each shape: what is included is part of the shape", async () => {
    const query = `query ($id: ID!, $more: Boolean!) {
      domain(id: $id) { id regions(first: 1) @include(if: $more) { nodes { id } } }
    }`;
    const requested = (id: string, more: boolean) => server.data(query, { id, more });
    const [education, tourism] = [await requested("education", true), await requested("tourism", true)];
    expect(education).toMatchObject({ domain: { id: "education", regions: { nodes: [{}] } } });
    expect(tourism).toMatchObject({ domain: { id: "tourism", regions: { nodes: [{}] } } });
    expect(await requested("education", false)).toEqual({ domain: { id: "education" } });
    expect(await requested("tourism", false)).toEqual({ domain: { id: "tourism" } });
    // The statement of a page may contain the id at more than one position.
    expect(cached).toEqual([false, false, false, true]);
  });

  it("but not if an id is also used elsewhere", async () => {
    const query = `query ($id: ID!) {
      region(id: $id) { id }
      policies(where: { region: { id: { eq: $id } } }) { totalCount }
    }`;
    const count = async (id: string) => (await server.data(query, { id }))["policies"];
    expect(await count("310117")).toEqual({ totalCount: 1 });
    expect(await count("no-such-id")).toEqual({ totalCount: 0 });
    expect(cached).toEqual([false, false]);
  });

  it("but a name instead of an id is looked up too", async () => {
    const query = "query ($id: ID, $name: String) { region(id: $id, name: $name) { id } }";
    expect(await server.data(query, { id: "310117" })).toEqual({ region: { id: "310117" } });
    expect(await server.data(query, { name: "南京" })).toEqual({ region: { id: "320100" } });
    expect((await server.request(query, { id: "310117", name: "南京" })).errors).toHaveLength(1);
    expect((await server.request(query, {})).errors).toHaveLength(1);
    expect(await server.data(query, { id: "320100" })).toEqual({ region: { id: "320100" } });
  });

  it("to the same statement as without the cache", () => {
    const schema = buildGraphSchema();
    const document = parse("query ($id: ID!) { policy(id: $id) { title region { name } } }");
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The document has no operation.");
    const compiler = () => compileAndRun({ read: () => Promise.reject(new Error("unread")), stream: unstreamed });
    const statementBy = ({ compile }: ReturnType<typeof compiler>, id: string) => {
      const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], { id });
      return compile({ schema, document, operation, variables: coerced }).get("policy")?.statement;
    };
    const used = compiler();
    statementBy(used, "first");
    expect(statementBy(used, "second")).toEqual(statementBy(compiler(), "second"));
  });
});

const unstreamed = () => {
  throw new Error("unread");
};
