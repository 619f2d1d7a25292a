/** Characters (UTF-16 units) of what a reader holds in memory at once: a record, a line, or a document of YAML. */
export const RECORD_LIMIT = 32_000_000;

/** How deeply lists and maps may stand in one another; no input of any kind needs more than six. */
export const LEVEL_LIMIT = 64;

export const tooLong = (limit: number) => `is longer than ${limit.toLocaleString("en")} characters: divide it`;
export const tooDeep = `is nested more than ${String(LEVEL_LIMIT)} levels deep`;
