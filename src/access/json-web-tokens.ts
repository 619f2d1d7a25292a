import type { FetchImplementation, JWTPayload, JWTVerifyGetKey, RemoteJWKSet } from "jose" with {
  "resolution-mode": "import",
};
import { isRole, type Role, roles } from "../../schema/access/role";
import type { VerifyJwt } from "./authenticate";
import { CredentialRefused } from "./credential-refused";

/** Which tokens are accepted, and which of their claims is read. */
export interface JwtOptions {
  readonly keys: URL;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** The claim that names the role: a text, or a list of texts of which the highest role counts. */
  readonly roleClaim: string;
}

/** The provider's keys could not be fetched: no token can be checked now. */
export class KeysUnavailable extends Error {
  override readonly name = "KeysUnavailable";

  /** @param wasTried whether they were fetched for this request, and not a moment ago */
  constructor(
    message: string,
    readonly wasTried: boolean,
    options: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Thrown instead of a fetch that would fail like the previous one. */
class FailedBefore extends Error {
  override readonly name = "FailedBefore";
}

/** The max number of requests wait for the provider's keys. */
export class TooManyWaitForKeys extends Error {
  override readonly name = "TooManyWaitForKeys";

  constructor(readonly max: number) {
    super(`${String(max)} requests wait for the keys of JWT_JWKS_URL.`);
  }
}

/** Milliseconds after a failed fetch in which no other is tried. */
const PAUSE = 10_000;

/** Max seconds by which the provider's clock may differ. */
const CLOCK_TOLERANCE = 5;

/** The names of users in logs and histories: those that tokens may have, and the other forms that providers use. */
const SUBJECT = /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._@|:/+= -]{0,199}$/u;

/** Errors of jose that concern the token; the others concern the keys. */
const OF_TOKEN = /^ERR_(JWT|JWS|JOSE_ALG|JOSE_NOT_SUPPORTED|JWKS_NO_MATCHING_KEY|JWKS_MULTIPLE_MATCHING_KEYS)/;

const isOfToken = (error: unknown) => error instanceof Error && "code" in error && OF_TOKEN.test(String(error.code));

/**
 * Verifies JSON Web Tokens (RFC 7519) with the keys that their issuer publishes (RFC 7517), by jose. It fetches the keys
 * when first needed, caches them for ten minutes, and fetches again for an unknown key, at most twice a minute. During a
 * fetch, `maxWaiting` tokens with keys that are not cached may wait; the others are refused at once.
 */
export function jsonWebTokens(options: JwtOptions, maxWaiting: number): VerifyJwt {
  const { keys, issuer, audience, algorithms, roleClaim } = options;
  const prepared = import("jose").then(({ createRemoteJWKSet, customFetch, jwtVerify }) => {
    const keySet = createRemoteJWKSet(keys, { [customFetch]: pausing(fetch) });
    const key = boundedWait(keySet, maxWaiting);
    return (token: string) =>
      jwtVerify(token, key, {
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
        if (cause instanceof TooManyWaitForKeys) throw cause;
        if (!isOfToken(cause)) {
          const wasTried = !(cause instanceof FailedBefore);
          throw new KeysUnavailable("The keys of JWT_JWKS_URL could not be fetched.", wasTried, { cause });
        }
        throw new CredentialRefused(
          "invalid",
          "The token is not valid: its signature, issuer, audience or time is wrong.",
          { cause },
        );
      },
    );
    return { name: nameOf(payload, issuer), role: roleOf(payload, roleClaim) };
  };
}

/** The key of a token. If a key is not cached and must be fetched, only a few tokens may wait for it. */
function boundedWait(keySet: RemoteJWKSet, max: number): JWTVerifyGetKey {
  let waiting = 0;
  return async (header, token) => {
    const { kid } = header;
    const isThere = kid === undefined || keySet.jwks()?.keys.some((key) => key.kid === kid) === true;
    if (keySet.fresh && isThere) return keySet(header, token);
    if (waiting >= max) throw new TooManyWaitForKeys(max);
    waiting += 1;
    try {
      return await keySet(header, token);
    } finally {
      waiting -= 1;
    }
  };
}

/** Fetches the keys; for a while after a failure it fails at once instead, so that no request waits in vain again. */
function pausing(fetchKeys: typeof fetch): FetchImplementation {
  let failedAt = -Infinity;
  return async (url, init) => {
    if (performance.now() - failedAt < PAUSE) throw new FailedBefore("The keys could not be fetched a moment ago.");
    try {
      const response = await fetchKeys(url, init);
      if (!response.ok) failedAt = performance.now();
      return response;
    } catch (error) {
      failedAt = performance.now();
      throw error;
    }
  };
}

/** The name with its issuer: the name of a token of the server's own can contain no bracket. */
function nameOf({ sub }: { readonly sub?: unknown }, issuer: string): string {
  if (typeof sub === "string" && SUBJECT.test(sub)) return `${sub} (${issuer})`;
  const message =
    "The token is not valid: its claim sub must be 1 to 200 letters, digits, spaces or . _ @ - | : / + =, and begin with a letter, a digit, _ or -.";
  throw new CredentialRefused("invalid", message);
}

function roleOf(payload: JWTPayload, claim: string): Role {
  const named = [payload[claim]].flat().filter(isRole);
  const role = roles.findLast((each) => named.includes(each));
  if (role) return role;
  const message = `The token has no role: its claim ${claim} must be one of ${roles.join(", ")}, or a list of them.`;
  throw new CredentialRefused("roleless", message);
}
