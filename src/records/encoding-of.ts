import { type Encoding, Undecodable } from "./decoder";
import { openFile } from "./open-file";
import { textOf } from "./text-of";

/** The bytes of the byte order mark, U+FEFF, in each encoding. */
const marks: readonly (readonly [encoding: Encoding, bytes: Buffer])[] = [
  ["utf-8", Buffer.from("efbbbf", "hex")],
  ["utf-16le", Buffer.from("fffe", "hex")],
  ["utf-16be", Buffer.from("feff", "hex")],
  ["gb18030", Buffer.from("84319533", "hex")],
];

/**
 * Finds the encoding of a file. It is the one of the byte order mark. Without a mark, it is UTF-8 if the whole file is UTF-8,
 * else the encoding that the user names. The encoding is never guessed: nearly all bytes of Big5 or of damaged UTF-8 are also
 * characters of GB18030, but other ones. Reads the whole file, so that no part of it is used if its end cannot be read.
 * @param options `otherwise` is for a file that is not UTF-8 and has no mark
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
