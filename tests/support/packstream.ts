// PackStream, as far as the server side of Bolt needs it: https://neo4j.com/docs/bolt/current/packstream/

/** A value in Bolt's messages. A structure is a message, or a value that these tests do not read. */
export type Packed =
  null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed } | Structure;

export class Structure {
  constructor(
    readonly tag: number,
    readonly fields: readonly Packed[],
  ) {}
}

const bytes = (...values: number[]) => Buffer.from(values);

/** A length after a marker: in the marker itself if it is below 16, else in one, two or four bytes. */
function sized(tiny: number, wide: number, length: number): Buffer {
  if (length < 16) return bytes(tiny + length);
  if (length < 0x100) return bytes(wide, length);
  return length < 0x10000
    ? bytes(wide + 1, length >> 8, length & 0xff)
    : bytes(wide + 2, length >>> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff);
}

/** Packs a value; numbers become INTEGER. */
export function pack(value: Packed): Buffer {
  if (value === null) return bytes(0xc0);
  if (typeof value === "boolean") return bytes(value ? 0xc3 : 0xc2);
  if (typeof value === "number") {
    const eight = Buffer.alloc(9, 0xcb);
    eight.writeBigInt64BE(BigInt(value), 1);
    return eight;
  }
  if (typeof value === "string")
    return Buffer.concat([sized(0x80, 0xd0, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Structure) {
    return Buffer.concat([bytes(0xb0 + value.fields.length, value.tag), ...value.fields.map(pack)]);
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0x90, 0xd4, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    sized(0xa0, 0xd8, entries.length),
    ...entries.flatMap(([key, entry]) => [pack(key), pack(entry)]),
  ]);
}

/** Reads one value from its bytes. */
export function unpack(data: Buffer): Packed {
  let at = 0;
  const unsigned = (width: number) => {
    at += width;
    return data.readUIntBE(at - width, width);
  };
  const list = (length: number): Packed[] => Array.from({ length }, () => next());
  const map = (length: number) => Object.fromEntries(Array.from({ length }, () => [next() as string, next()]));
  const text = (length: number) => {
    at += length;
    return data.toString("utf8", at - length, at);
  };

  function next(): Packed {
    const marker = unsigned(1);
    const low = marker & 0x0f;
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x90) return text(low);
    if (marker < 0xa0) return list(low);
    if (marker < 0xb0) return map(low);
    if (marker < 0xc0) return new Structure(unsigned(1), list(low));
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        at += 8;
        return data.readDoubleBE(at - 8);
      case 0xc2:
      case 0xc3:
        return marker === 0xc3;
      case 0xc8:
      case 0xc9:
      case 0xca:
        at += 1 << (marker - 0xc8);
        return data.readIntBE(at - (1 << (marker - 0xc8)), 1 << (marker - 0xc8));
      case 0xcb:
        at += 8;
        return Number(data.readBigInt64BE(at - 8));
    }
    const widths = [0xd0, 0xd4, 0xd8] as const;
    const [first = 0] = widths.filter((wide) => marker >= wide && marker < wide + 3);
    if (first === 0) throw new Error(`PackStream has no marker ${marker.toString(16)} that this reader knows.`);
    const length = unsigned(1 << (marker - first));
    return first === 0xd0 ? text(length) : first === 0xd4 ? list(length) : map(length);
  }
  return next();
}
