/** The position of a value in a JSON text: keys of objects, and indexes in arrays from 0. */
export type JsonPath = readonly (string | number)[];

/** The path as text, such as `goals[1].value`; empty for the whole value. */
export const pathText = (path: JsonPath) =>
  path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`))
    .join("")
    .replace(/^\./u, "");

/** Whole strings, and the characters that open, separate and close. Numbers and literals contain none of these. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gsu;

interface Level {
  /** The keys of an object so far; undefined for an array. */
  readonly keys: Set<string> | undefined;
  /** The key whose value is being read, or the index in the array. */
  at: string | number;
}

/**
 * The keys that an object of this text contains more than once, each path once. JSON.parse uses the last of them without an
 * error, but which value was meant is unknown (RFC 8259, section 4). The text must be one that JSON.parse accepts. Reads it in
 * one pass.
 */
export function repeatedKeys(text: string): JsonPath[] {
  const repeated = new Map<string, JsonPath>();
  const levels: Level[] = [];
  let last = "";
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (found === "{") levels.push({ keys: new Set(), at: "" });
    else if (found === "[") levels.push({ keys: undefined, at: 0 });
    else if (found === "}" || found === "]") levels.pop();
    else if (found === "," && level && typeof level.at === "number") level.at += 1;
    else if (found === ":" && level?.keys) {
      level.at = JSON.parse(last) as string;
      if (level.keys.has(level.at)) {
        const path = levels.map(({ at }) => at);
        repeated.set(JSON.stringify(path), path);
      }
      level.keys.add(level.at);
    } else last = found;
  }
  return [...repeated.values()];
}
