import { CredentialRefused } from "./credential-refused";

/** RFC 6750, 2.1: the scheme, one or more blanks, the token68 of RFC 9110, 11.2. The scheme's case does not matter. */
const pattern = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/** Max characters of a token: a JWT with many claims has two or three thousand. */
const LONGEST = 8_192;

/**
 * The token of an Authorization header, or undefined if there is no such header.
 * @throws CredentialRefused invalid, for any other scheme or form
 */
export function bearerToken(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = header.length <= LONGEST ? pattern.exec(header)?.[1] : undefined;
  if (token !== undefined) return token;
  throw new CredentialRefused(
    "invalid",
    "The Authorization header must be `Bearer TOKEN`: the server accepts no other scheme.",
  );
}
