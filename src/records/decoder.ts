/** The character encodings that can be read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const names: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  gb18030: "GB18030",
};

/** Bytes that are not text in their encoding. */
export class Undecodable extends Error {
  override readonly name = "Undecodable";

  /**
   * @param line from 1
   * @param byte the first byte that does not belong to a character, from 1
   */
  constructor(
    readonly encoding: Encoding,
    readonly line: number,
    readonly byte: number,
  ) {
    super(`line ${String(line)}, byte ${String(byte)}: is not ${names[encoding]}`);
  }
}

/** The maximum number of bytes of a character, without its last byte. */
const LONGEST_CUT = 3;

/**
 * Decodes bytes that arrive in pieces. Removes a byte order mark at the start, unless the options preserve it. Refuses every
 * byte that does not belong to a character, and reports its position. Holds one piece in memory.
 */
export class Decoder {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  /** The beginning of a character whose other bytes have not arrived yet. */
  private rest: Uint8Array = new Uint8Array();
  private position = 0;
  private line = 1;

  /** @param options whether the byte order mark is part of the text */
  constructor(
    private readonly encoding: Encoding,
    private readonly options: { readonly preservesMark: boolean } = { preservesMark: false },
  ) {
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  /** @throws Undecodable */
  decode(piece: Uint8Array): string {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, piece]) : piece;
    const whole = this.wholeCharacters(bytes);
    if (!whole) throw this.undecodable(bytes);
    const text = this.position === 0 && !this.options.preservesMark ? whole.text.replace(/^\ufeff/u, "") : whole.text;
    this.line += lineEnds(whole.text);
    this.position += whole.length;
    this.rest = Uint8Array.from(bytes.subarray(whole.length));
    return text;
  }

  /**
   * Must be called after the last piece.
   * @throws Undecodable if the last character is incomplete
   */
  end(): void {
    if (this.rest.length > 0) throw this.undecodable(this.rest);
  }

  /** The text of these bytes without an incomplete character at their end; undefined if an earlier byte is wrong. */
  private wholeCharacters(bytes: Uint8Array): { readonly text: string; readonly length: number } | undefined {
    for (let cut = 0; cut <= Math.min(LONGEST_CUT, bytes.length); cut += 1) {
      const length = bytes.length - cut;
      try {
        return { text: this.decoder.decode(bytes.subarray(0, length)), length };
      } catch {
        // Either a character is incomplete, or a byte is wrong: the next iteration shows which.
      }
    }
    return undefined;
  }

  private undecodable(bytes: Uint8Array): Undecodable {
    let right = 0;
    for (let wrong = bytes.length; wrong - right > 1;) {
      const middle = Math.floor((right + wrong) / 2);
      if (this.wholeCharacters(bytes.subarray(0, middle))) right = middle;
      else wrong = middle;
    }
    const { text, length } = this.wholeCharacters(bytes.subarray(0, right)) ?? { text: "", length: 0 };
    return new Undecodable(this.encoding, this.line + lineEnds(text), this.position + length + 1);
  }
}

const lineEnds = (text: string) => text.split("\n").length - 1;
