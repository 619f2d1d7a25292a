import { LRUCache } from "lru-cache";
import type { Cancellation } from "./cancellation";
import type { Database } from "./database";
import { withDeadline } from "./deadline";
import type { RunnableStatement } from "./runnable-statement";
import type { StatementScope } from "./statement-scope";

/** Texts that are known, as many as the database keeps plans of by default (server.memory.query_cache.per_db_cache_num_entries). */
const KNOWN = 1_000;

/** Statements that wait to be new, for each that may be at once. */
const WAITING = 40;

/** No more statements may wait to be planned. */
export class TooManyNewStatements extends Error {
  override readonly name = "TooManyNewStatements";

  constructor(readonly most: number) {
    super(`${String(most)} new statements wait to be planned.`);
  }
}

/**
 * Reads of which few may be new at once. To plan a statement takes the database up to a second of processor time, and to run
 * a planned one milliseconds: so the statements whose text it has not run before take turns, in the order in which they came,
 * and those that it has go past them.
 */
export class NewStatements implements Pick<Database, "read"> {
  private readonly known = new LRUCache<string, true>({ max: KNOWN });
  /** Resolves, by its text, once a statement has been run for the first time, or has failed. */
  private readonly first = new Map<string, Promise<unknown>>();
  private readonly waiting: (() => void)[] = [];
  private atWork = 0;

  constructor(
    private readonly database: Pick<Database, "read">,
    /** That may be new at once. */
    private readonly most: number,
  ) {}

  /** @throws as Database.read; TooManyNewStatements */
  async read(statement: RunnableStatement, scope?: StatementScope): Promise<Record<string, unknown>[]> {
    const { text } = statement;
    while (!this.known.has(text)) {
      const first = this.first.get(text);
      if (first) {
        await withDeadline(first, undefined, scope?.signal);
        continue;
      }
      const rows = this.readFirst(statement, scope);
      // Whoever waits only learns that it is over.
      const isOver = rows.then(
        () => undefined,
        () => undefined,
      );
      this.first.set(text, isOver);
      return rows;
    }
    return this.database.read(statement, scope);
  }

  private async readFirst(statement: RunnableStatement, scope: StatementScope | undefined) {
    const { text } = statement;
    try {
      const release = await this.turn(scope?.signal);
      try {
        const rows = await this.database.read(statement, scope);
        this.known.set(text, true);
        return rows;
      } finally {
        release();
      }
    } finally {
      this.first.delete(text);
    }
  }

  /** Waits for a turn; what it gives ends that. @throws the signal's reason, TooManyNewStatements */
  private async turn(signal: Cancellation | undefined): Promise<() => void> {
    const release = () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.atWork -= 1;
    };
    if (this.atWork < this.most) {
      this.atWork += 1;
      return release;
    }
    const most = this.most * WAITING;
    if (this.waiting.length >= most) throw new TooManyNewStatements(most);
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    this.waiting.push(begin);
    try {
      await withDeadline(begun, undefined, signal);
      return release;
    } catch (error) {
      const place = this.waiting.indexOf(begin);
      if (place >= 0) this.waiting.splice(place, 1);
      // Its turn had come already, and goes to the next.
      else release();
      throw error;
    }
  }
}
