import { inflateRawSync } from "node:zlib";
import { DocumentUnreadable } from "../document-unreadable";

/** Max bytes of all parts of an archive after decompression. A document of a thousand pages has about 20 million. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
/** Max parts of an archive. */
const PARTS_LIMIT = 10_000;

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const COMMENT_LIMIT = 0xffff;

const broken = () =>
  new DocumentUnreadable("is damaged: open it in a word processor, and save it as .docx again, or save it as .txt");
const tooLarge = () =>
  new DocumentUnreadable(
    `has more than ${String(UNPACKED_LIMIT)} bytes after decompression: save its text as .txt, then draft it`,
  );

/**
 * Decompresses every part of a ZIP archive up to a limit, before a library holds them all in memory: the sizes that an archive
 * declares may be false. Reads the central directory (APPNOTE.TXT 4.3), as the library does.
 * @throws DocumentUnreadable
 */
export function checkArchive(bytes: Buffer): void {
  let left = UNPACKED_LIMIT;
  for (const { method, compressed } of partsOf(bytes)) {
    left -= method === 0 ? compressed.length : unpackedLength(compressed, left);
    if (left < 0) throw tooLarge();
  }
}

function unpackedLength(compressed: Buffer, limit: number): number {
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(limit, 1) }).length;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge() : broken();
  }
}

function* partsOf(bytes: Buffer): Generator<{ readonly method: number; readonly compressed: Buffer }> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > PARTS_LIMIT) throw tooLarge();
  let at = bytes.readUInt32LE(end + 16);
  for (let part = 0; part < count; part += 1) {
    if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw broken();
    const local = bytes.readUInt32LE(at + 42);
    if (local + LOCAL_BYTES > bytes.length) throw broken();
    const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    yield {
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
    };
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    at += CENTRAL_BYTES + lengths.reduce((sum, length) => sum + length, 0);
  }
}

/** Where the record of the archive's end begins: before a comment, which may be empty. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - COMMENT_LIMIT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw broken();
}
