import { RegionLevel } from "../../../schema/enums";
import { importInBatches } from "../../../src/graph/import/import-batches";
import { Database } from "../../../src/neo4j/database";
import type { RunnableStatement } from "../../../src/neo4j/runnable-statement";
import type { StatementContext } from "../../../src/neo4j/statement-context";
import { copiedPolicies } from "../../cost/copied-policies";
import { type BoltProxy, boltProxy } from "../../support/bolt-proxy";
import { withFewRegions } from "../../support/facts-of-few-regions";
import { type OwnNeo4j, ownNeo4j } from "../../support/lent-neo4j";
import { runningServer, type RunningServer } from "../../support/running-server";
import { datasetOf } from "../tables";
import { pause } from "./clients";
import { reviewedFacts } from "../../support/reviewed-facts";

export const POLICIES = 300;

export const datasets = [
  datasetOf("{ policies(first: 5) { totalCount nodes { id publishedOn } } }", "policies"),
  datasetOf("{ policies { nodes { id measures @grain { id ordinal } } } }", "nested"),
  datasetOf('{ domain(id: "industry") { name regions { nodes { id } } } }', "regions"),
  datasetOf('{ regionPairs(region: "320583") { nodes { regions { id } similarity } } }', "pairs"),
  datasetOf(
    '{ regionPairs(region: "320583", where: { kind: { in: [ACTION_PLAN, EVENT] } }) { nodes { regions { id } similarity } } }',
    "filtered-pairs",
  ),
  datasetOf('{ domainMatrix(within: "320000") { cells { region { id } domain { id } policies } } }', "cells"),
  datasetOf("{ measures { nodes { id text(language: EN) policy { title } } } }", "long"),
  datasetOf(
    "{ measures { nodes { id text noise: text(language: EN) policy { title summary source { text } } } } }",
    "wide",
  ),
  datasetOf(
    `{ measures { nodes { id ${["a", "b", "c", "d", "e", "f", "g", "h"].map((alias) => `${alias}: text(language: EN)`).join(" ")} } } }`,
    "widest",
  ),
];

/** The database, which remembers the statements that it streamed. */
export class RecordingDatabase extends Database {
  statements: RunnableStatement[] = [];
  rows = 0;
  override async *stream(statement: RunnableStatement, context?: StatementContext) {
    this.statements.push(statement);
    for await (const row of super.stream(statement, context)) {
      this.rows++;
      yield row;
    }
  }
}

/** A server over a graph whose tables are long, and over a network that can be cut. */
export interface LongTables {
  readonly neo4j: OwnNeo4j;
  readonly proxy: BoltProxy;
  readonly database: RecordingDatabase;
  /** Writes tables of up to 1 MiB to disk, and sends longer ones while it reads them. */
  readonly server: RunningServer;
  /** Whether this statement was streamed since the test began. */
  isStreamed(statement: string): boolean;
  /** Whether the database still works on a streamed statement. */
  isStreaming(): Promise<boolean>;
  /** Waits until the database is idle, for at most five seconds; returns whether it is. */
  untilEnded(): Promise<boolean>;
  close(): Promise<void>;
}

/** The reviewed policies and copies of them, over the regions of Jiangsu. */
async function fill(writer: Database): Promise<void> {
  const all = await reviewedFacts();
  const jiangsu = all.regions.filter(({ id, level }) => id.startsWith("32") && level !== RegionLevel.DEVELOPMENT_ZONE);
  const few = withFewRegions(all);
  const known = new Set(few.regions.map(({ id }) => id));
  const facts = { ...few, regions: [...few.regions, ...jiangsu.filter(({ id }) => !known.has(id))] };
  const policies = [...facts.policies, ...copiedPolicies(facts, 0, POLICIES)];
  await importInBatches(writer, { ...facts, policies }, { size: 160 });
  // Parquet would write repeated texts once: these cannot be compressed.
  const long = "reduce(text = '', number IN range(1, 150) | text + randomUUID())";
  await writer.write([{ text: `MATCH (measure:Measure) SET measure.textEn = ${long}`, parameters: {} }]);
}

export async function openLongTables(): Promise<LongTables> {
  const neo4j = await ownNeo4j("schema");
  const direct = new Database({ ...neo4j, statementTimeout: 20_000 });
  await fill(direct);
  const proxy = await boltProxy(neo4j.uri);
  const database = new RecordingDatabase({ ...neo4j, uri: proxy.uri, statementTimeout: 30_000 });
  const server = await runningServer(database, { datasets, storedTableBytes: 1024 * 1024 });
  const isStreamed = (statement: string) => database.statements.some(({ text }) => text === statement);
  async function isStreaming() {
    const rows = await direct.read({ text: "SHOW TRANSACTIONS YIELD currentQuery", parameters: {} });
    return rows.some(({ currentQuery }) => isStreamed(String(currentQuery)));
  }
  return {
    ...{ neo4j, proxy, database, server, isStreamed, isStreaming },
    async untilEnded() {
      for (let attempt = 0; attempt < 100; attempt++) {
        if (!(await isStreaming())) return true;
        await pause(50);
      }
      return false;
    },
    async close() {
      await server.close();
      await proxy.close();
      await direct.close();
      await neo4j.giveBack();
    },
  };
}
