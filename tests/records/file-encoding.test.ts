import fc from "fast-check";
import type { FileRecord } from "../../src/records/file-record";
import { Decoder, type Undecodable } from "../../src/records/decoder";
import { encodingOf } from "../../src/records/encoding-of";
import { readRecords } from "../../src/records/read-records";
import { withFile } from "./written-file";

describe("the encoding of a file", () => {
  const rows = [{ location: { record: 1, line: 2 }, value: { id: "a", title: "南京𠮷" } }];
  const text = "id,title\na,南京𠮷\n";
  const gb18030 = Buffer.from("69642c7469746c650a612cc4cfbea99534b2350a", "hex");
  const utf16be = Buffer.from(`\ufeff${text}`, "utf16le").swap16();

  it.each<[name: string, content: Buffer, otherwise: "gb18030" | undefined, encoding: string]>([
    ["utf-8", Buffer.from(text), undefined, "utf-8"],
    ["utf-8-marked", Buffer.from(`\ufeff${text}`), undefined, "utf-8"],
    ["utf-8-though-other", Buffer.from(text), "gb18030", "utf-8"],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le"), undefined, "utf-16le"],
    ["utf-16be", utf16be, undefined, "utf-16be"],
    ["utf-16be-though-other", utf16be, "gb18030", "utf-16be"],
    ["gb18030", gb18030, "gb18030", "gb18030"],
    ["gb18030-marked", Buffer.concat([Buffer.from("84319533", "hex"), gb18030]), undefined, "gb18030"],
  ])("%s is recognised and read", async (name, content, otherwise, encoding) => {
    const records: FileRecord[] = [];
    const found = await withFile(`${name}.csv`, content, async (path) => {
      const found = await encodingOf(path, { otherwise });
      for await (const record of readRecords(path, { encoding: found })) records.push(record);
      return found;
    });
    expect(found).toBe(encoding);
    expect(records).toEqual(rows);
  });

  it.each<[name: string, content: Buffer, otherwise: "gb18030" | undefined, place: object]>([
    ["GBK that is not declared", gb18030, undefined, { line: 2, byte: 12, encoding: "utf-8" }],
    ["Latin-1", Buffer.from("id,title\na,caf\xe9 b\n", "latin1"), undefined, { line: 2, byte: 15, encoding: "utf-8" }],
    [
      "Latin-1 as GB18030",
      Buffer.from("id,title\na,caf\xe9 b\n", "latin1"),
      "gb18030",
      { line: 2, byte: 15, encoding: "gb18030" },
    ],
    ["UTF-8 that is cut", Buffer.from(text).subarray(0, -2), undefined, { line: 2, byte: 18, encoding: "utf-8" }],
    [
      "a surrogate in UTF-8",
      Buffer.from("a\n\xed\xa0\x80", "latin1"),
      undefined,
      { line: 2, byte: 3, encoding: "utf-8" },
    ],
    [
      "UTF-16 that is cut",
      Buffer.from("\ufeffab", "utf16le").subarray(0, 5),
      undefined,
      { line: 1, byte: 5, encoding: "utf-16le" },
    ],
    [
      "half a pair in UTF-16",
      Buffer.from("\ufeffa\n\ud840b", "utf16le"),
      undefined,
      { line: 2, byte: 7, encoding: "utf-16le" },
    ],
    [
      "GBK late in a file",
      Buffer.concat([Buffer.from("元,b\n".repeat(40_000)), gb18030]),
      undefined,
      { line: 40_002, byte: 6 * 40_000 + 12, encoding: "utf-8" },
    ],
  ])("%s is refused at its line and byte", async (_name, content, otherwise, location) => {
    const found = withFile("refused.csv", content, (path) => encodingOf(path, { otherwise }));
    await expect(found).rejects.toMatchObject({ name: "Undecodable", ...location });
  });

  it("is recognised the same if the bytes are split at any position, or is refused at the same byte", () => {
    const unit = fc.constantFrom("a", "\n", "é", "元", "𠮷", "\ufeff");
    const encodings = [
      ["utf-8", (all: string) => Buffer.from(all)],
      ["utf-16le", (all: string) => Buffer.from(all, "utf16le")],
    ] as const;
    fc.assert(
      fc.property(
        fc.string({ unit }),
        fc.constantFrom(...encodings),
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1 }),
        fc.option(fc.nat()),
        (all, [encoding, encode], sizes, broken) => {
          const bytes = encode(all);
          if (broken !== null && bytes.length > 0) bytes[broken % bytes.length] = 0xff;
          const outcome = (pieces: readonly Buffer[]) => {
            const decoder = new Decoder(encoding);
            try {
              const decoded = pieces.map((piece) => decoder.decode(piece)).join("");
              decoder.end();
              return decoded;
            } catch (error) {
              const { line, byte } = error as Undecodable;
              return { line, byte };
            }
          };
          const pieces: Buffer[] = [];
          for (let at = 0, next = 0; at < bytes.length; next += 1) {
            const size = (sizes[next % sizes.length] ?? 0) + 1;
            pieces.push(bytes.subarray(at, (at += size)));
          }
          expect(outcome(pieces)).toEqual(outcome([bytes]));
          if (broken === null) expect(outcome([bytes])).toBe(all.replace(/^\ufeff/u, ""));
        },
      ),
    );
  });
});
