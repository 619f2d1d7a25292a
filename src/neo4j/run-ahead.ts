import { setImmediate } from "node:timers/promises";
import type { RunInTransaction, RunnableStatement } from "./runnable-statement";

/**
 * Runs statements whose rows nobody needs one after another, two at a time under way: the next is packed and sent while the
 * database works on the one before. Where one fails, none behind it takes effect.
 */
export async function runAhead(run: RunInTransaction, statements: Iterable<RunnableStatement>): Promise<void> {
  let before: Promise<unknown> | undefined;
  for (const statement of statements) {
    const running = run(statement);
    // Told below, or by the failure of the one before.
    running.catch(() => undefined);
    // Lets what was packed go out: packing holds the event loop.
    await setImmediate();
    await before;
    before = running;
  }
  await before;
}
