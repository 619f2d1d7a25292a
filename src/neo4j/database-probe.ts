import type { Driver } from "neo4j-driver";
import { connect, type DatabaseSettings } from "./connect";
import { withDeadline } from "./deadline";
import type { RunnableStatement } from "./runnable-statement";

/**
 * Finds out whether the database answers a statement within its deadline: one whose disk is full, or that was started a
 * moment ago, accepts connections and does not. Has a connection of its own, so that it waits for no request's, and runs
 * once for all callers of the same time.
 */
export class DatabaseProbe {
  private driver: Driver | undefined;
  private looking: Promise<boolean> | undefined;

  constructor(private readonly settings: DatabaseSettings) {}

  /** @param statement one that every caller passes: whether others are answered in time is concluded from it */
  isAnswering(statement: RunnableStatement): Promise<boolean> {
    return (this.looking ??= this.look(statement).finally(() => {
      this.looking = undefined;
    }));
  }

  async close(): Promise<void> {
    await this.driver?.close();
  }

  private async look({ text, parameters }: RunnableStatement): Promise<boolean> {
    const { database, statementTimeout: timeout } = this.settings;
    this.driver ??= connect(this.settings, 1);
    const session = this.driver.session({ ...(database === undefined ? {} : { database }), defaultAccessMode: "READ" });
    const answer = Promise.resolve(session.run(text, parameters, { timeout }));
    try {
      await withDeadline(answer, timeout);
      return true;
    } catch {
      return false;
    } finally {
      // Where the database is gone, closing waits for it.
      void session.close().catch(() => undefined);
    }
  }
}
