import DataLoader from "dataloader";
import { LRUCache } from "lru-cache";
import { BookmarkChain } from "./bookmark-chain";
import type { Database } from "./database";
import { withDeadline } from "./deadline";
import type { KeyedStatement } from "./runnable-statement";
import { SharedContext } from "./shared-context";
import type { StatementContext } from "./statement-context";

type Row = Readonly<Record<string, unknown>> | undefined;

interface Read {
  readonly statement: KeyedStatement;
  readonly context: StatementContext | undefined;
}

/** Maximum number of keys of one statement: it uses one thread of the database, and each read waits for all of them. */
const MAX_KEYS = 16;

/** Maximum number of statement texts whose loader is cached. */
const TEXTS = 500;

/**
 * Reads that find one row by a key. Reads of any requests in the same turn of the event loop are sent as one statement if their
 * text is the same, because most of the cost of a small statement is its round trip. A single read is sent as it is. So is a
 * read that must follow bookmarks, because the others need not wait for them.
 */
export class BatchedReads {
  private readonly gatherers = new LRUCache<string, DataLoader<Read, Promise<Row>>>({ max: TEXTS });

  constructor(private readonly database: Pick<Database, "read">) {}

  /**
   * Its row; undefined if there is none.
   * @throws as Database.read
   */
  async read(statement: KeyedStatement, context: StatementContext | undefined): Promise<Row> {
    const follows = (context?.bookmarks?.bookmarks.length ?? 0) > 0;
    if (follows) return this.alone({ statement, context });
    return this.gatherer(statement.batch.text).load({ statement, context });
  }

  private gatherer(text: string): DataLoader<Read, Promise<Row>> {
    const known = this.gatherers.get(text);
    if (known) return known;
    const gatherer = new DataLoader<Read, Promise<Row>>((requested) => Promise.resolve(this.send(text, requested)), {
      // Each read needs the current state of the graph.
      cache: false,
      maxBatchSize: MAX_KEYS,
      batchScheduleFn: setImmediate,
    });
    this.gatherers.set(text, gatherer);
    return gatherer;
  }

  /** One outcome for each, in their order. */
  private send(text: string, requested: readonly Read[]): Promise<Row>[] {
    const waiting = requested.filter(({ context }) => context?.signal?.aborted !== true);
    if (waiting.length < 2) return requested.map((each) => this.alone(each));
    const rows = this.together(text, waiting);
    return requested.map(async ({ statement, context }) =>
      (await withDeadline(rows, undefined, context?.signal)).get(statement.batch.key),
    );
  }

  private async alone({ statement, context }: Read): Promise<Row> {
    const [row] = await this.database.read(statement, context);
    return row;
  }

  /** The rows by their keys. */
  private async together(text: string, requested: readonly Read[]): Promise<ReadonlyMap<unknown, Row>> {
    const bookmarks = new BookmarkChain();
    const contexts = requested.map(({ context }) => context);
    const keys = [...new Set(requested.map(({ statement }) => statement.batch.key))];
    const rows = await this.database.read({ text, parameters: { keys } }, new SharedContext(contexts, bookmarks));
    for (const context of contexts) await context?.bookmarks?.updateBookmarks([], bookmarks.bookmarks);
    return new Map(rows.map((row) => [row["key"], row]));
  }
}
