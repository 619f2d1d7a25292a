import type { BookmarkChain } from "./bookmark-chain";
import { type Cancellation, CancellationSource } from "./cancellation";
import { listenerOfAll, type StatementListener } from "./statement-listener";
import type { StatementContext } from "./statement-context";

/** The context of a statement that several requests share. It reports to all of them, and ends when none waits any more. */
export class SharedContext implements StatementContext {
  readonly observer: StatementListener;
  readonly signal: Cancellation;

  constructor(
    contexts: readonly (StatementContext | undefined)[],
    readonly bookmarks: BookmarkChain,
  ) {
    this.observer = listenerOfAll(contexts.flatMap((context) => context?.observer ?? []));
    this.signal = whenAllAbort(contexts.map((context) => context?.signal));
  }
}

/** Aborts with the reason of the last one to abort; never if one of them cannot abort. */
function whenAllAbort(signals: readonly (Cancellation | undefined)[]): Cancellation {
  const all = new CancellationSource();
  let waiting = signals.length;
  for (const signal of signals) {
    signal?.addEventListener("abort", () => {
      waiting -= 1;
      if (waiting === 0) all.abort(signal.reason as Error);
    });
  }
  return all;
}
