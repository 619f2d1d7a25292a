import type { Role } from "../../schema/access/role";

/** A token as it is stored: all but the secret. Times are milliseconds since 1970. */
export interface StoredToken {
  readonly id: string;
  /** Unique among the tokens. */
  readonly name: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** For comparison with a secret. */
export interface TokenWithDigest extends StoredToken {
  readonly digest: string;
}

/** Where tokens are stored: `src/graph/stored-tokens.ts` provides the graph's database. */
export interface TokenStore {
  find(id: string): Promise<TokenWithDigest | null>;
  /** False if another token has the name. */
  add(token: TokenWithDigest): Promise<boolean>;
  /** By name. */
  list(): Promise<readonly StoredToken[]>;
  /** False if no token has the name. */
  remove(name: string): Promise<boolean>;
}
