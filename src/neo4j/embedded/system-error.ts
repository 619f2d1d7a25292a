/**
 * Whether a call of node:fs failed with that code, such as ENOENT. Asks no class: an error of another realm, as tests
 * have them, is no instance of this one's Error.
 */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
