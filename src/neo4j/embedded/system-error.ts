/**
 * Whether a call of node:fs failed with this code, such as ENOENT. Does not use instanceof, because errors of another realm, as
 * in tests, are not instances of this realm's Error.
 */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
