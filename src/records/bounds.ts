/** Maximum number of characters (UTF-16 units) that a reader holds in memory: a record, a line, or a YAML document. */
export const RECORD_LIMIT = 32_000_000;

/** Maximum nesting depth of lists and maps; no input of any kind needs more than six levels. */
export const LEVEL_LIMIT = 64;

export const tooLong = (limit: number) => `is longer than ${limit.toLocaleString("en")} characters: split it`;
export const tooDeep = `is nested more than ${String(LEVEL_LIMIT)} levels deep`;

/**
 * Whether lists and maps are nested more deeply than LEVEL_LIMIT. YAML aliases can make a value deeper than its text, and
 * infinitely deep if a value contains itself.
 */
export function isTooDeep(value: unknown, level = 0, known = new Map<unknown, number>()): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (level >= LEVEL_LIMIT) return true;
  // A value that was checked at this level or a deeper one is not checked again, so an alias bomb is checked once.
  if ((known.get(value) ?? -1) >= level) return false;
  known.set(value, level);
  return Object.values(value).some((entry) => isTooDeep(entry, level + 1, known));
}
