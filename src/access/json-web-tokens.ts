import type { JWTPayload } from "jose" with { "resolution-mode": "import" };
import { isRole, type Role, roles } from "../../schema/access/role";
import type { VerifyJwt } from "./authenticate";
import { CredentialRefused } from "./credential-refused";

/** Whose tokens are taken, and where they say what. */
export interface JwtOptions {
  readonly keys: URL;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** The claim that names the role: a text, or a list of texts of which the highest role counts. */
  readonly roleClaim: string;
}

/** The provider's keys could not be fetched: nobody's token can be checked now. */
export class KeysUnavailable extends Error {
  override readonly name = "KeysUnavailable";
}

/** Seconds by which the provider's clock may differ. */
const CLOCK_TOLERANCE = 5;

/** Characters of a user's name at most. */
const LONGEST_NAME = 200;

/** Errors of jose that tell of the token; the others tell of the keys. */
const OF_TOKEN = /^ERR_(JWT|JWS|JOSE_ALG|JOSE_NOT_SUPPORTED|JWKS_NO_MATCHING_KEY|JWKS_MULTIPLE_MATCHING_KEYS)/;

const isOfToken = (error: unknown) => error instanceof Error && "code" in error && OF_TOKEN.test(String(error.code));

/**
 * Verifies JSON Web Tokens (RFC 7519) with the keys that their issuer publishes (RFC 7517), by jose, which fetches the keys
 * when first needed, keeps them for ten minutes and asks again for a key that it does not know, twice a minute at most.
 */
export function jsonWebTokens(options: JwtOptions): VerifyJwt {
  const { keys, issuer, audience, algorithms, roleClaim } = options;
  const prepared = import("jose").then(({ createRemoteJWKSet, jwtVerify }) => {
    const keySet = createRemoteJWKSet(keys);
    return (token: string) =>
      jwtVerify(token, keySet, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ["exp", "sub"],
      });
  });
  return async (token) => {
    const verify = await prepared;
    const payload = await verify(token).then(
      ({ payload }) => payload,
      (cause: unknown) => {
        if (!isOfToken(cause)) throw new KeysUnavailable("The keys of JWT_JWKS_URL could not be had.", { cause });
        throw new CredentialRefused(
          "invalid",
          "The token is not valid: its signature, issuer, audience or time is not as it must be.",
          { cause },
        );
      },
    );
    return { name: nameOf(payload), role: roleOf(payload, roleClaim) };
  };
}

function nameOf({ sub = "" }: JWTPayload): string {
  if (sub !== "" && sub.length <= LONGEST_NAME) return sub;
  const message = `The token is not valid: its claim sub must be a text of 1 to ${String(LONGEST_NAME)} characters.`;
  throw new CredentialRefused("invalid", message);
}

function roleOf(payload: JWTPayload, claim: string): Role {
  const named = [payload[claim]].flat().filter(isRole);
  const role = roles.findLast((each) => named.includes(each));
  if (role) return role;
  const message = `The token gives no role: its claim ${claim} must name ${roles.join(", ")}, or several of them in a list.`;
  throw new CredentialRefused("roleless", message);
}
