/** Where a value stands in a JSON text: keys of objects, and places in arrays from 0. */
export type JsonPath = readonly (string | number)[];

/** Such as `goals[1].value`; empty for the whole. */
export const pathText = (path: JsonPath) =>
  path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`))
    .join("")
    .replace(/^\./u, "");

/** Strings whole, and the characters that open, part and close. Numbers and literals hold none of these. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gsu;

interface Level {
  /** Keys of an object so far; undefined for an array. */
  readonly keys: Set<string> | undefined;
  /** The key whose value is read, or the place in the array. */
  at: string | number;
}

/**
 * The keys that an object of this text holds more than once, each path once. JSON.parse takes the last of them in silence,
 * and which of the values was meant nobody can know (RFC 8259, section 4). Takes a text that JSON.parse has taken; one pass.
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
