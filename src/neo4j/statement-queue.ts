import { LRUCache } from "lru-cache";
import type { Database } from "./database";
import { withDeadline } from "./deadline";
import type { RunnableStatement } from "./runnable-statement";
import type { StatementContext } from "./statement-context";

/**
 * Number of cached texts, as many as the database caches plans by default (server.memory.query_cache.per_db_cache_num_entries).
 */
const KNOWN = 1_000;

/** Maximum number of waiting new statements for each one that may run at once. */
const WAITING = 40;

/** The maximum number of statements already waits to be planned. */
export class TooManyNewStatements extends Error {
  override readonly name = "TooManyNewStatements";

  constructor(readonly max: number) {
    super(`${String(max)} new statements wait to be planned.`);
  }
}

/** Maximum number of statements that the database works on at once. */
export interface StatementBounds {
  readonly statements: number;
  /** Of these, the ones that it has not run before. */
  readonly newStatements: number;
}

/** The owner of a statement: one request, or several that share it. */
type Asker = object;

interface Waiting {
  readonly asker: Asker;
  readonly isNew: boolean;
  readonly begin: () => void;
}

/**
 * Reads in turns. A database that runs all statements at once gives each a small part of its processors, so that a short one
 * takes as long as the longest. So only a few run at once, and the next one is of the request with the fewest running. Planning
 * a statement takes up to a second of processor time, running a planned one milliseconds. So even fewer may be new, and
 * statements whose text was run before pass them.
 */
export class StatementQueue implements Pick<Database, "read"> {
  private readonly known = new LRUCache<string, true>({ max: KNOWN });
  /** Resolves, by text, once the first run of a statement has ended or failed. */
  private readonly first = new Map<string, Promise<unknown>>();
  /** In the order of their arrival. */
  private readonly waiting: Waiting[] = [];
  private readonly atWork = new Map<Asker, number>();
  private running = 0;
  private runningNew = 0;
  private waitingNew = 0;

  constructor(
    private readonly database: Pick<Database, "read">,
    private readonly bounds: StatementBounds,
  ) {}

  /** @throws as Database.read; TooManyNewStatements */
  async read(statement: RunnableStatement, context?: StatementContext): Promise<Record<string, unknown>[]> {
    const { text } = statement;
    while (!this.known.has(text)) {
      const first = this.first.get(text);
      if (first) {
        await withDeadline(first, undefined, context?.signal);
        continue;
      }
      const rows = this.inTurn(statement, context, true);
      // A waiting request only learns that the run is over.
      const isOver = rows.then(
        () => this.known.set(text, true),
        () => undefined,
      );
      this.first.set(
        text,
        isOver.finally(() => this.first.delete(text)),
      );
      return rows;
    }
    return this.inTurn(statement, context, false);
  }

  private async inTurn(statement: RunnableStatement, context: StatementContext | undefined, isNew: boolean) {
    const asker: Asker = context ?? {};
    if (!this.mayBegin(isNew)) await this.turn(asker, isNew, context);
    else this.begin(asker, isNew);
    try {
      return await this.database.read(statement, context);
    } finally {
      this.end(asker, isNew);
    }
  }

  private mayBegin(isNew: boolean): boolean {
    const { statements, newStatements } = this.bounds;
    return this.running < statements && (!isNew || this.runningNew < newStatements);
  }

  private begin(asker: Asker, isNew: boolean): void {
    this.running += 1;
    if (isNew) this.runningNew += 1;
    this.atWork.set(asker, (this.atWork.get(asker) ?? 0) + 1);
  }

  private end(asker: Asker, isNew: boolean): void {
    this.running -= 1;
    if (isNew) this.runningNew -= 1;
    const left = (this.atWork.get(asker) ?? 1) - 1;
    if (left > 0) this.atWork.set(asker, left);
    else this.atWork.delete(asker);
    this.beginNext();
  }

  private beginNext(): void {
    for (let next = this.next(); next; next = this.next()) {
      this.forget(next);
      this.begin(next.asker, next.isNew);
      next.begin();
    }
  }

  /** Of the statements that may begin, the first one of the requests with the fewest running statements. */
  private next(): Waiting | undefined {
    let [found, fewest]: [Waiting | undefined, number] = [undefined, Infinity];
    for (const one of this.waiting) {
      const count = this.atWork.get(one.asker) ?? 0;
      if (count < fewest && this.mayBegin(one.isNew)) [found, fewest] = [one, count];
    }
    return found;
  }

  private forget(one: Waiting): boolean {
    const index = this.waiting.indexOf(one);
    if (index < 0) return false;
    this.waiting.splice(index, 1);
    if (one.isNew) this.waitingNew -= 1;
    return true;
  }

  /** @throws the signal's reason, TooManyNewStatements */
  private async turn(asker: Asker, isNew: boolean, context: StatementContext | undefined): Promise<void> {
    const max = this.bounds.newStatements * WAITING;
    if (isNew && this.waitingNew >= max) throw new TooManyNewStatements(max);
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const one = { asker, isNew, begin };
    this.waiting.push(one);
    if (isNew) this.waitingNew += 1;
    try {
      await withDeadline(begun, undefined, context?.signal);
    } catch (error) {
      // If its turn has already come, the turn passes to the next one.
      if (!this.forget(one)) this.end(asker, isNew);
      throw error;
    }
  }
}
