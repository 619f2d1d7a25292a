import type { Role } from "../../schema/access/role";
import { digestOf, newAccessToken, writeAccessToken } from "./access-token";
import type { TokenStore } from "./token-store";

/** Hours that a token may be valid: 90 days unless said otherwise, a year at most. */
export const expiries = { default: 90 * 24, max: 365 * 24 } as const;

const HOUR = 3_600_000;

/** The hours of an expiry such as 90d or 12h; undefined where it is none or too long. */
export function hoursOf(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})([dh])$/.exec(text) ?? [];
  const hours = Number(count) * (unit === "d" ? 24 : 1);
  return hours >= 1 && hours <= expiries.max ? hours : undefined;
}

/** What a token may be named: it stands beside every change that is made with it. */
export const tokenName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@ -]{0,63}$/u;

export interface TokenRequest {
  readonly name: string;
  readonly role: Role;
  readonly hours: number;
}

/** A token as it is told, this once. */
export interface IssuedToken {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Makes a token and keeps the digest of its secret alone; null where the name is taken. */
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
