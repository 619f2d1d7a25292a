import { getOperationAST, getVariableValues, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { compileAndRun } from "../../src/main/compile-and-run";
import { BookmarkChain } from "../../src/neo4j/bookmark-chain";
import { CancellationSource } from "../../src/neo4j/cancellation";
import type { Database } from "../../src/neo4j/database";
import { DatabaseUnavailable } from "../../src/neo4j/database-unavailable";
import type { StatementContext } from "../../src/neo4j/statement-context";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

const weifang = "weifang-metaverse-policies-2023";
const facts = "title publishedOn region { name ancestors { name } } measures { ordinal domains { name } }";

let proxy: BoltProxy;
let database: Database;
beforeAll(async () => {
  proxy = await boltProxy((await sharedNeo4j()).uri);
  database = await openTestDatabase({ uri: proxy.uri });
});
afterAll(async () => {
  await database.close();
  await proxy.close();
});
beforeEach(() => proxy.takeStatements());

describe("of requests that share a statement", () => {
  const schema = buildGraphSchema();

  /** What each of several requests begins at the same time: the outcome of its one lookup. */
  function lookUp(contexts: readonly (StatementContext | undefined)[]): Promise<unknown>[] {
    const { compile, run } = compileAndRun(database);
    const document = parse(`query ($id: ID!) { policy(id: $id) { ${facts} } }`);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The document has no operation.");
    return contexts.map(async (context) => {
      const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], { id: weifang });
      const field = compile({ schema, document, operation, variables: coerced }).get("policy");
      return field && (await run(field, context as Parameters<typeof run>[1])).value;
    });
  }

  const unheard = { observer: { statement: () => () => undefined } };
  const titled = expect.objectContaining({ title: expect.any(String) as unknown }) as unknown;

  it("each is notified of it, and of its end", async () => {
    const heard: string[] = [];
    const listener = (name: string): StatementContext => ({
      observer: {
        statement({ text, kind }) {
          heard.push(`${name} ${kind} ${text.includes("UNWIND $keys") ? "together" : "alone"}`);
          return (failure) => heard.push(`${name} ${failure === undefined ? "ended" : "failed"}`);
        },
      },
    });
    expect(await Promise.all(lookUp([listener("a"), listener("b"), undefined]))).toEqual([titled, titled, titled]);
    expect(heard).toEqual(["a read together", "b read together", "a ended", "b ended"]);
    heard.length = 0;
    await Promise.all(lookUp([listener("a")]));
    expect(heard).toEqual(["a read alone", "a ended"]);
  });

  it("those that follow a bookmark wait for it alone, and the others receive the bookmark of their statement", async () => {
    const first = new BookmarkChain();
    await Promise.all(lookUp([{ ...unheard, bookmarks: first }]));
    expect(first.bookmarks).toHaveLength(1);
    proxy.takeStatements();
    const chains = [first, new BookmarkChain(), new BookmarkChain(), new BookmarkChain(["FB:none"])];
    const outcomes = await Promise.allSettled(lookUp(chains.map((bookmarks) => ({ ...unheard, bookmarks }))));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
    const shared = proxy.takeStatements().filter((text) => text.includes("UNWIND $keys"));
    expect(shared).toHaveLength(1);
    expect(chains[1]?.bookmarks).toHaveLength(1);
    expect(chains[2]?.bookmarks).toEqual(chains[1]?.bookmarks);
  });

  it("one that is cancelled does not affect the results of the others", async () => {
    proxy.slow(() => 150);
    try {
      const leaving = new CancellationSource();
      const [left, ...others] = lookUp([{ ...unheard, signal: leaving }, unheard, undefined]);
      setTimeout(() => {
        leaving.abort(new Error("left"));
      }, 20);
      await expect(left).rejects.toThrow("left");
      expect(await Promise.all(others)).toEqual([titled, titled]);
    } finally {
      await proxy.restore();
    }
  });

  it("the last one that is cancelled ends the statement", async () => {
    await Promise.all(lookUp([undefined, undefined]));
    proxy.silence();
    try {
      const leaving = [new CancellationSource(), new CancellationSource()];
      const ended: unknown[] = [];
      const lookups = lookUp(
        leaving.map((signal) => ({ signal, observer: { statement: () => (failure) => void ended.push(failure) } })),
      );
      const outcomes = Promise.allSettled(lookups);
      await new Promise((resolve) => setTimeout(resolve, 50));
      leaving[0]?.abort(new Error("left first"));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(ended).toEqual([]);
      leaving[1]?.abort(new Error("left last"));
      expect(await outcomes).toEqual([
        { status: "rejected", reason: new Error("left first") },
        { status: "rejected", reason: new Error("left last") },
      ]);
      expect(ended).toEqual([new Error("left last"), new Error("left last")]);
    } finally {
      await proxy.restore();
    }
  });

  it("one that was cancelled before is not looked up", async () => {
    const left = new CancellationSource();
    left.abort(new Error("left"));
    const [gone, other] = lookUp([{ ...unheard, signal: left }, unheard]);
    await expect(gone).rejects.toThrow("left");
    expect(await other).toEqual(titled);
    expect(proxy.takeStatements().filter((text) => text.includes("UNWIND $keys"))).toEqual([]);
  });

  it("each receives the error if the database is gone", async () => {
    await proxy.cut();
    try {
      const outcomes = await Promise.allSettled(lookUp([unheard, undefined, unheard]));
      const refused = { status: "rejected", reason: expect.any(DatabaseUnavailable) as unknown };
      expect(outcomes).toEqual([refused, refused, refused]);
    } finally {
      await proxy.restore();
    }
  });
});
