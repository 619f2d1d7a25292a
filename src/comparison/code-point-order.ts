const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/**
 * Compares texts by code point, as Neo4j does. The order of UTF-16 units is the same except for surrogates: they encode
 * the characters above U+FFFF, but come before the units from U+E000 to U+FFFF.
 */
export function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const left = one.charCodeAt(index);
    const right = other.charCodeAt(index);
    if (left !== right) return weight(left) - weight(right);
  }
  return one.length - other.length;
}

const weight = (unit: number) => (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE ? unit + 0x10000 : unit);
