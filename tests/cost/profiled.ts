import neo4j, { type Driver, type ResultSummary } from "neo4j-driver";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";

type Profile = Exclude<ResultSummary["queryProfile"], false>;

const hitsOf = ({ dbHits, children }: Profile): number =>
  (dbHits ?? 0) + children.reduce((sum, child) => sum + hitsOf(child), 0);

/** What PROFILE counts for statements: how often they access the stored graph, on any machine. */
export class Profiler {
  private readonly driver: Driver;

  constructor({ uri, user, password }: { uri: string; user: string; password: string }) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  async hits({ text, parameters }: RunnableStatement): Promise<number> {
    const session = this.driver.session();
    try {
      const { summary } = await session.run(`PROFILE ${text}`, parameters);
      if (!summary.queryProfile) throw new Error("The database gave no profile.");
      return hitsOf(summary.queryProfile);
    } finally {
      await session.close();
    }
  }

  close = () => this.driver.close();
}
