// @ts-check

/** A source of numbers that gives the same row for the same seed. */
export class Random {
  /** @param {number} seed a 32-bit integer */
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** From 0 to 1, 1 left out; the generator mulberry32. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `bound`. @param {number} bound */
  below(bound) {
    return Math.floor(this.next() * bound);
  }

  /** @template Value @param {readonly Value[]} values @returns {Value} */
  pick(values) {
    return values[this.below(values.length)];
  }
}

/** The values in an order that the seed alone decides. @template Value @param {readonly Value[]} values @param {number} seed */
export function shuffled(values, seed) {
  const random = new Random(seed);
  const order = [...values];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/**
 * Draws values as Zipf's law spreads them: the value of rank r has the weight r ** -exponent.
 * @template Value
 * @param {readonly Value[]} values the most frequent first
 * @param {number} exponent
 * @returns {(random: Random) => Value}
 */
export function skewed(values, exponent) {
  let total = 0;
  const ends = values.map((_, index) => (total += (index + 1) ** -exponent));
  return (random) => {
    const drawn = random.next() * total;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= drawn) low = middle + 1;
      else high = middle;
    }
    return values[low];
  };
}
