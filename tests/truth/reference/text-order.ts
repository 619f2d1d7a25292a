/** Orders texts by code point (semantics 2), which JavaScript's own comparison by UTF-16 units does not do. */
export function byCodePoint(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  byCodePoint(one.id, other.id);
