import type { Driver } from "neo4j-driver";
import { connect, type DatabaseSettings } from "./connect";
import { withDeadline } from "./deadline";
import type { RunnableStatement } from "./runnable-statement";

/**
 * Checks whether the database answers a statement within its deadline. A database with a full disk, or one that was just
 * started, accepts connections but does not answer. The probe has its own connection, so it does not wait for requests. Callers
 * at the same time share one check.
 */
export class DatabaseProbe {
  private driver: Driver | undefined;
  private looking: Promise<boolean> | undefined;

  constructor(private readonly settings: DatabaseSettings) {}

  /** @param statement the same one from every caller, because they share its result */
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
      // If the database is gone, closing waits for it.
      void session.close().catch(() => undefined);
    }
  }
}
