import { digestOf, newAccessToken, writeAccessToken } from "../../src/access/access-token";
import { authentication } from "../../src/access/authenticate";
import type { TokenStore, TokenWithDigest } from "../../src/access/token-store";
import type { Role } from "../../schema/access/role";

/** A token store in memory, for tests of endpoints that do not depend on where tokens are stored. */
export interface HeldTokens extends Pick<TokenStore, "find"> {
  /** Adds a token, valid for an hour by default, and returns its text. */
  add(role: Role, milliseconds?: number): string;
  remove(text: string): void;
  /** The number of lookups. */
  requested(): number;
}

export function heldTokens(): HeldTokens {
  const held = new Map<string, TokenWithDigest>();
  let requested = 0;
  return {
    add(role, milliseconds = 3_600_000) {
      const token = newAccessToken();
      const times = { createdAt: Date.now(), expiresAt: Date.now() + milliseconds };
      held.set(token.id, { id: token.id, name: `the ${role}`, role, digest: digestOf(token.secret), ...times });
      return writeAccessToken(token);
    },
    remove(text) {
      for (const id of held.keys()) if (text.includes(id)) held.delete(id);
    },
    find(id) {
      requested += 1;
      return Promise.resolve(held.get(id) ?? null);
    },
    requested: () => requested,
  };
}

/** The access of a server that knows these tokens. */
export const accessBy = (tokens: Pick<TokenStore, "find">, reading: "open" | "token") => ({
  authenticate: authentication(tokens, undefined),
  reading,
});
