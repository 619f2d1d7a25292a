/** Characters (UTF-16 units) of what a reader holds in memory at once: a record, a line, or a document of YAML. */
export const RECORD_LIMIT = 32_000_000;

/** How deeply lists and maps may stand in one another; no input of any kind needs more than six. */
export const LEVEL_LIMIT = 64;

export const tooLong = (limit: number) => `is longer than ${limit.toLocaleString("en")} characters: split it`;
export const tooDeep = `is nested more than ${String(LEVEL_LIMIT)} levels deep`;

/**
 * Whether lists and maps stand in one another more deeply than LEVEL_LIMIT. Aliases of YAML let a value be deeper than its
 * text, without an end where one holds itself.
 */
export function isTooDeep(value: unknown, level = 0, known = new Map<unknown, number>()): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (level >= LEVEL_LIMIT) return true;
  // What was looked at on this level or farther down needs no second look: a bomb is looked at once.
  if ((known.get(value) ?? -1) >= level) return false;
  known.set(value, level);
  return Object.values(value).some((entry) => isTooDeep(entry, level + 1, known));
}
