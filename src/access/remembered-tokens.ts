import { LRUCache } from "lru-cache";
import type { TokenStore, TokenWithDigest } from "./token-store";

/** Milliseconds since the database was asked, after which it is asked again: a revoked token works no longer than that. */
export const REMEMBERED_FOR = 4_000;

/** Tokens remembered at once; the one unused for longest gives way. */
const MAX_TOKENS = 1_000;

/**
 * Looks tokens up and remembers those found, so that a request with a token costs no statement of its own. The time runs
 * from the question to the database, not from its answer. What is not found is not remembered, so that nobody can crowd
 * out the tokens in use for long by sending invented ones.
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
