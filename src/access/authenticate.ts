import type { User } from "../../schema/access/user";
import { hasDigest, readAccessToken } from "./access-token";
import { bearerToken } from "./bearer";
import { CredentialRefused } from "./credential-refused";
import { rememberedTokens } from "./remembered-tokens";
import type { TokenStore } from "./token-store";

/**
 * The user who sent a request, by its Authorization header; null for a request without one.
 * @throws CredentialRefused
 */
export type Authenticate = (authorization: string | undefined) => Promise<User | null>;

/** The user that a JSON Web Token proves. @throws CredentialRefused */
export type VerifyJwt = (token: string) => Promise<User>;

/** One text for a token that is unknown, wrong, revoked or expired: to know which of them helps only an attacker. */
const NOT_VALID = "The token is not valid: it is unknown, was revoked, or has expired.";

/** Accepts the server's own tokens and, if a provider's keys are set, JSON Web Tokens. */
export function authentication(
  store: Pick<TokenStore, "find">,
  verifyJwt: VerifyJwt | undefined,
  clock: { now(): number } = performance,
): Authenticate {
  const find = rememberedTokens(store, clock);
  return async (authorization) => {
    const text = bearerToken(authorization);
    if (text === undefined) return null;
    const token = readAccessToken(text);
    if (!token) {
      if (verifyJwt) return verifyJwt(text);
      throw new CredentialRefused("invalid", NOT_VALID);
    }
    const stored = await find(token.id);
    if (stored && hasDigest(token.secret, stored.digest) && Date.now() < stored.expiresAt) {
      return { name: stored.name, role: stored.role };
    }
    throw new CredentialRefused("invalid", NOT_VALID);
  };
}
