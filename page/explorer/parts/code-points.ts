/** Code points a block: a look-up walks fewer than so many. */
const block = 64;

/**
 * Offsets of the graph count Unicode code points, and strings of JavaScript count UTF-16 units: 𠮷 is one of the first and two
 * of the second. This cuts a text by offsets of the graph, with a table of where each block of code points begins.
 */
export class CodePoints {
  /** units[i]: the UTF-16 unit at which the code point i * block begins. */
  readonly #units: readonly number[];
  readonly #text: string;
  /** Code points of the whole text. */
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    const units: number[] = [];
    let points = 0;
    for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) {
      if (points % block === 0) units.push(unit);
      points += 1;
    }
    this.#units = units;
    this.length = points;
  }

  /** The UTF-16 unit at which a code point begins; the end of the text for offsets beyond it. */
  unitOf(offset: number): number {
    if (offset >= this.length) return this.#text.length;
    const at = Math.max(0, offset);
    let unit = this.#units[Math.floor(at / block)] ?? 0;
    for (let rest = at % block; rest > 0; rest -= 1) unit += (this.#text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    return unit;
  }

  /** The code points from start up to end, without end itself. */
  slice(start: number, end: number): string {
    return this.#text.slice(this.unitOf(start), this.unitOf(end));
  }
}
