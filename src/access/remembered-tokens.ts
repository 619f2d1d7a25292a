import { LRUCache } from "lru-cache";
import type { TokenStore, TokenWithDigest } from "./token-store";

/** Milliseconds after a query of the database until it is queried again: a revoked token works no longer than that. */
export const REMEMBERED_FOR = 4_000;

/** Max tokens cached at once; the one unused for the longest time is removed. */
const MAX_TOKENS = 1_000;

/**
 * Finds tokens and caches those found, so that a request with a token costs no statement of its own. The time runs from the
 * query to the database, not from its answer. A token that is not found is not cached, so that invented tokens cannot
 * displace the tokens in use for long.
 */
export function rememberedTokens(
  { find }: Pick<TokenStore, "find">,
  clock: { now(): number } = performance,
): (id: string) => Promise<TokenWithDigest | null> {
  const remembered = new LRUCache<string, Promise<TokenWithDigest | null>>({
    max: MAX_TOKENS,
    ttl: REMEMBERED_FOR,
    ttlResolution: 0,
    perf: clock,
  });
  return (id) => {
    const known = remembered.get(id);
    if (known) return known;
    const requested = find(id);
    remembered.set(id, requested);
    const forget = () => {
      if (remembered.peek(id) === requested) remembered.delete(id);
    };
    requested.then((token) => {
      if (!token) forget();
    }, forget);
    return requested;
  };
}
