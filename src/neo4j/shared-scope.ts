import type { BookmarkChain } from "./bookmark-chain";
import { type Cancellation, CancellationSource } from "./cancellation";
import type { Ended, SentStatement } from "./statement-listener";
import type { StatementScope } from "./statement-scope";

/** The scope of a statement that several requests share. It reports to all of them, and ends when none waits any more. */
export class SharedScope implements StatementScope {
  readonly signal: Cancellation;

  constructor(
    private readonly scopes: readonly (StatementScope | undefined)[],
    readonly bookmarks: BookmarkChain,
  ) {
    this.signal = whenAllAbort(scopes.map((scope) => scope?.signal));
  }

  statement(sent: SentStatement): Ended {
    const ends = this.scopes.map((scope) => scope?.statement(sent));
    return (failure) => {
      for (const ended of ends) ended?.(failure);
    };
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
