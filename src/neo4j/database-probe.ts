import type { Driver } from "neo4j-driver";
import { connect, type DatabaseSettings } from "./connect";
import { withDeadline } from "./deadline";

/**
 * Finds out whether the database runs statements: one whose disk is full still accepts connections. Has a connection of its
 * own, so that it waits for no request's, and looks once for all that ask at the same time.
 */
export class DatabaseProbe {
  private driver: Driver | undefined;
  private looking: Promise<boolean> | undefined;

  constructor(private readonly settings: DatabaseSettings) {}

  isAnswering(): Promise<boolean> {
    return (this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    }));
  }

  async close(): Promise<void> {
    await this.driver?.close();
  }

  private async look(): Promise<boolean> {
    const { database, statementTimeout: timeout } = this.settings;
    this.driver ??= connect(this.settings, 1);
    const session = this.driver.session({ ...(database === undefined ? {} : { database }), defaultAccessMode: "READ" });
    const answer = Promise.resolve(session.run("RETURN 1", {}, { timeout }));
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
