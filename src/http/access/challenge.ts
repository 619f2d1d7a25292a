/** The realm and, for a refused credential, the error of RFC 6750, 3 and 3.1. */
export interface Challenge {
  readonly error?: "invalid_token" | "insufficient_scope";
  readonly description?: string;
  /** The role that would be enough. */
  readonly scope?: string;
}

/** The value of WWW-Authenticate, without an error if the request has no credential (RFC 6750, 3.1). */
export function challenge({ error, description, scope }: Challenge = {}): string {
  const parameters = { realm: "policy-graph", error, error_description: description, scope };
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value.replace(/[^\x20-\x7e]|["\\]/g, "'")}"`],
  );
  return `Bearer ${written.join(", ")}`;
}
