import { StartFailure } from "./start-failure";

/** Which JSON Web Tokens are accepted: by RFC 8725, none without a known issuer, audience and algorithm. */
export interface JwtSettings {
  readonly keys: URL;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly roleClaim: string;
}

/** Who may use the server. */
export interface AccessSettings {
  /** Whether everyone may read, or only a client that sends a token. */
  readonly reading: "open" | "token";
  /** Whether the page is served. */
  readonly page: boolean;
  /** Origins whose pages may frame the explorer. */
  readonly embedOrigins: readonly string[];
  /** Whether clients may request the schema. */
  readonly introspection: boolean;
  readonly jwt: JwtSettings | undefined;
}

type Value = (name: string) => string | undefined;

/**
 * The settings of access. Reading is open if only this machine reaches the server; otherwise it needs a token.
 * @throws StartFailure settingInvalid
 */
export function readAccessSettings(value: Value, isLoopback: boolean): AccessSettings {
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice => {
    const chosen = choices.find((choice) => choice === (value(name) ?? fallback));
    if (chosen !== undefined) return chosen;
    throw new StartFailure("settingInvalid", `${name} must be ${choices.join(" or ")}.`);
  };
  return {
    reading: oneOf("READ_ACCESS", ["open", "token"], isLoopback ? "open" : "token"),
    page: oneOf("PAGE", ["on", "off"], "on") === "on",
    embedOrigins: embedOrigins(value("EMBED_ORIGINS")),
    introspection: oneOf("INTROSPECTION", ["on", "off"], "on") === "on",
    jwt: jwtSettings(value),
  };
}

/** No other site may frame the explorer unless its origin is named (CSP, frame-ancestors). */
function embedOrigins(text: string | undefined): readonly string[] {
  const origins = text?.split(",").map((origin) => origin.trim()) ?? [];
  const isOrigin = (origin: string) =>
    /^https?:/u.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
  if (origins.every(isOrigin)) return origins;
  throw new StartFailure(
    "settingInvalid",
    "EMBED_ORIGINS must be origins separated by commas, such as https://portal.example.",
  );
}

/** Asymmetric algorithms: the key that verifies a token cannot sign one (RFC 7518, 3.1; RFC 8037). */
const asymmetric = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

function jwtSettings(value: Value): JwtSettings | undefined {
  const address = value("JWT_JWKS_URL");
  if (address === undefined) return undefined;
  const needed = (name: string) => {
    const text = value(name);
    if (text !== undefined) return text;
    throw new StartFailure(
      "settingInvalid",
      `${name} must be set if JWT_JWKS_URL is set, so that the server refuses tokens made for other services.`,
    );
  };
  return {
    keys: keysAddress(address),
    issuer: needed("JWT_ISSUER"),
    audience: needed("JWT_AUDIENCE"),
    algorithms: algorithms(value("JWT_ALGORITHMS") ?? "RS256,ES256,EdDSA"),
    roleClaim: value("JWT_ROLE_CLAIM") ?? "role",
  };
}

/** Anyone could replace keys that come unprotected over a network. */
function keysAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = address?.protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(address.hostname);
  if (address && (address.protocol === "https:" || isLocal)) return address;
  throw new StartFailure(
    "settingInvalid",
    "JWT_JWKS_URL must be an https:// address, such as https://login.example/.well-known/jwks.json, or an http:// address of this machine.",
  );
}

function algorithms(text: string): readonly string[] {
  const named = text.split(",").map((name) => name.trim());
  if (named.every((name) => asymmetric.includes(name))) return named;
  throw new StartFailure(
    "settingInvalid",
    `JWT_ALGORITHMS must be asymmetric algorithms, separated by commas: some of ${asymmetric.join(", ")}. none, HS256, HS384 and HS512 are not allowed.`,
  );
}
