/**
 * The number of set bits in a 32-bit word. It adds up the counts of pairs of bits, then of four, eight, sixteen and all
 * bits.
 */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const bytes = (nibbles + (nibbles >>> 4)) & 0x0f0f0f0f;
  const halves = bytes + (bytes >>> 8);
  return (halves + (halves >>> 16)) & 0x3f;
}

/** Sets of small numbers: each set is a row of bits, with 32 numbers in a word. It does not know what rows and numbers mean. */
export class BitRows {
  /** The number of members of each set. */
  readonly sizes: Uint32Array;

  constructor(
    readonly words: number,
    readonly bits: Uint32Array,
  ) {
    this.sizes = new Uint32Array(words === 0 ? 0 : bits.length / words);
    for (let index = 0; index < bits.length; index += 1) {
      const row = Math.floor(index / words);
      this.sizes[row] = (this.sizes[row] ?? 0) + bitCount(bits[index] ?? 0);
    }
  }

  get bytes(): number {
    return this.bits.byteLength + this.sizes.byteLength;
  }

  /** The number of members that both sets have. */
  sharedCount(one: number, other: number): number {
    const { words, bits } = this;
    let count = 0;
    for (let left = one * words, right = other * words, end = left + words; left < end; left += 1, right += 1) {
      count += bitCount((bits[left] ?? 0) & (bits[right] ?? 0));
    }
    return count;
  }

  /** The words of bits of the members that both sets have. */
  shared(one: number, other: number): Uint32Array {
    const start = other * this.words;
    return this.bits
      .slice(one * this.words, (one + 1) * this.words)
      .map((word, index) => word & (this.bits[start + index] ?? 0));
  }

  /** Each set, reduced to the numbers of the mask. */
  cutTo(mask: Uint32Array): BitRows {
    return new BitRows(
      this.words,
      this.bits.map((word, index) => word & (mask[index % this.words] ?? 0)),
    );
  }
}
