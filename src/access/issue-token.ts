import type { Role } from "../../schema/access/role";
import { digestOf, newAccessToken, writeAccessToken } from "./access-token";
import type { TokenStore } from "./token-store";

/** Hours that a token may be valid: by default 90 days, at most a year. */
export const expiries = { default: 90 * 24, max: 365 * 24 } as const;

const HOUR = 3_600_000;

/** The hours of an expiry such as 90d or 12h; undefined if it is not one or is too long. */
export function hoursOf(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})([dh])$/.exec(text) ?? [];
  const hours = Number(count) * (unit === "d" ? 24 : 1);
  return hours >= 1 && hours <= expiries.max ? hours : undefined;
}

/** The form of a token's name, which is recorded with every change that is made with the token. */
export const tokenName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@ -]{0,63}$/u;

export interface TokenRequest {
  readonly name: string;
  readonly role: Role;
  readonly hours: number;
}

/** A token as it is shown, only this once. */
export interface IssuedToken {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Makes a token and stores only the digest of its secret; null if the name is in use. */
export async function issueToken(
  store: Pick<TokenStore, "add">,
  { name, role, hours }: TokenRequest,
): Promise<IssuedToken | null> {
  const token = newAccessToken();
  const createdAt = Date.now();
  const expiresAt = createdAt + hours * HOUR;
  const added = await store.add({
    id: token.id,
    name,
    role,
    digest: digestOf(token.secret),
    createdAt,
    expiresAt,
  });
  return added ? { text: writeAccessToken(token), expiresAt } : null;
}
