import { LRUCache } from "lru-cache";
import type { TableBytes } from "./table-bytes";
import { TableFile } from "./table-file";

/** A table as it was sent, whole, and the cursor of its next page. */
export interface StoredTable {
  readonly bytes: TableBytes;
  readonly next: string | undefined;
}

/** Max bytes of all tables in memory together. */
const IN_MEMORY = 16 * 1024 * 1024;

/** Files of the max size that fit on disk together. */
const FILES = 8;

/** Milliseconds after which an unused file is removed. */
const AGE = 10 * 60 * 1000;

/**
 * Caches tables that were sent, by their entity tags, until others need the space: short ones in memory, long ones on disk,
 * and those for a limited time. If two requests want one table at the same time, the second waits for the table that the
 * first makes.
 */
export class StoredTables {
  private readonly short = new LRUCache<string, StoredTable>({
    maxSize: IN_MEMORY,
    sizeCalculation: ({ bytes }) => bytes.size + 1,
  });
  private readonly long: LRUCache<string, StoredTable> | undefined;
  private readonly making = new Map<string, Promise<unknown>>();

  /** @param max bytes of one file; no table is stored on disk if it is 0 */
  constructor(max: number) {
    if (max > 0)
      this.long = new LRUCache({
        maxSize: FILES * max,
        sizeCalculation: ({ bytes }) => bytes.size + 1,
        ttl: AGE,
        ttlAutopurge: true,
        updateAgeOnGet: true,
        dispose: ({ bytes }) => {
          if (bytes instanceof TableFile) bytes.close();
        },
      });
  }

  /** The table of that key; waits if it is being made. */
  async get(key: string): Promise<StoredTable | undefined> {
    while (this.making.has(key)) await this.making.get(key)?.catch(() => undefined);
    return this.short.get(key) ?? this.long?.get(key);
  }

  /** Does the work that makes a table, while other requests for it wait. */
  async make<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const making = work();
    this.making.set(key, making);
    try {
      return await making;
    } finally {
      this.making.delete(key);
    }
  }

  set(key: string, table: StoredTable): void {
    const tables = table.bytes instanceof TableFile ? this.long : this.short;
    tables?.set(key, table);
  }

  clear(): void {
    this.short.clear();
    this.long?.clear();
  }
}
