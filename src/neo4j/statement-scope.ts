import { AsyncLocalStorage } from "node:async_hooks";
import type { BookmarkChain } from "./bookmark-chain";

/** What all statements of one request share, whoever sends them. */
export interface StatementScope {
  readonly bookmarks: BookmarkChain;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

const scopes = new AsyncLocalStorage<StatementScope>();

/** Runs the work, and what it leads to, with this scope for its statements. */
export const withinScope = <Value>(scope: StatementScope, work: () => Value): Value => scopes.run(scope, work);

/** None outside a request, as at start: such a statement waits for nobody and ends by its deadline. */
export const currentScope = (): StatementScope | undefined => scopes.getStore();
