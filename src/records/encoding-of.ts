import { type Encoding, Undecodable } from "./decoder";
import { openFile } from "./open-file";
import { textOf } from "./text-of";

/** The mark of byte order, U+FEFF, as each encoding writes it. */
const marks: readonly (readonly [encoding: Encoding, bytes: Buffer])[] = [
  ["utf-8", Buffer.from("efbbbf", "hex")],
  ["utf-16le", Buffer.from("fffe", "hex")],
  ["utf-16be", Buffer.from("feff", "hex")],
  ["gb18030", Buffer.from("84319533", "hex")],
];

/**
 * How a file's characters are written: as its mark says; without a mark in UTF-8 if all of it is UTF-8, else in the
 * encoding that a person names. It is never guessed: nearly all bytes of Big5 or of a damaged UTF-8 are characters of
 * GB18030 too, only other ones. Reads the whole file, so that no part of a file is taken whose end cannot be read.
 * @param options `otherwise` of a file that is not UTF-8 and has no mark
 * @throws Undecodable, FileUnusable, the signal's AbortError
 */
export async function encodingOf(
  path: string,
  { otherwise, signal }: { readonly otherwise?: Encoding | undefined; readonly signal?: AbortSignal } = {},
): Promise<Encoding> {
  const marked = await markedEncoding(path);
  if (marked) return decodable(path, marked, signal);
  try {
    return await decodable(path, "utf-8", signal);
  } catch (error) {
    if (otherwise && error instanceof Undecodable) return decodable(path, otherwise, signal);
    throw error;
  }
}

async function markedEncoding(path: string): Promise<Encoding | undefined> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead);
    return marks.find(([, bytes]) => start.subarray(0, bytes.length).equals(bytes))?.[0];
  } finally {
    await file.close();
  }
}

async function decodable(path: string, encoding: Encoding, signal: AbortSignal | undefined): Promise<Encoding> {
  const text = textOf(path, encoding, { signal });
  while (!(await text.next()).done);
  return encoding;
}
