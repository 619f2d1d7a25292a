import { setImmediate } from "node:timers/promises";
import type { RunInTransaction, RunnableStatement } from "./runnable-statement";

/**
 * Runs statements in order without using their rows, two at a time: the next one is packed and sent while the database works on
 * the one before. If one fails, none after it takes effect.
 */
export async function runAhead(run: RunInTransaction, statements: Iterable<RunnableStatement>): Promise<void> {
  let before: Promise<unknown> | undefined;
  for (const statement of statements) {
    const running = run(statement);
    // Its failure is thrown below, unless the statement before failed first.
    running.catch(() => undefined);
    // Lets the packed statement be sent, because packing blocks the event loop.
    await setImmediate();
    await before;
    before = running;
  }
  await before;
}
