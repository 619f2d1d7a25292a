import { Readable } from "node:stream";
import { TableFile } from "./table-file";

/** A table that is on disk as a whole, or one that is too long for that: a stream of all its bytes. */
export type Spooled = { readonly file: TableFile } | { readonly stream: Readable };

/**
 * Writes a table to disk, up to `max` bytes, so that it has a length before its first byte is sent. If the disk refuses it,
 * it is handled as one that is too long.
 * @throws the errors of reading the bytes, while nothing was sent
 */
export async function spool(bytes: AsyncIterable<Uint8Array>, max: number): Promise<Spooled> {
  const file = await TableFile.create().catch(() => undefined);
  const source = bytes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await source.next();
      if (next.done) return file ? { file } : { stream: Readable.from([]) };
      const isTaken = file !== undefined && (await isWritten(file, next.value, max));
      if (!isTaken) return { stream: Readable.from(goOn(file, next.value, source), { objectMode: false }) };
    }
  } catch (error) {
    file?.close();
    throw error;
  }
}

async function isWritten(file: TableFile, bytes: Uint8Array, max: number): Promise<boolean> {
  if (file.size + bytes.length > max) return false;
  return file.append(bytes).then(
    () => true,
    () => false,
  );
}

/** The written bytes, the others, and the rest. Not a generator: one that has not started would not end its source. */
function goOn(
  file: TableFile | undefined,
  bytes: Uint8Array,
  source: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const written = file && file.size > 0 ? file.read(0, file.size - 1) : Readable.from([]);
  const head = written[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let isSent = false;
  const iterator: AsyncIterator<Uint8Array> = {
    async next() {
      if (isSent) return source.next();
      const next = await head.next();
      if (!next.done) return next;
      isSent = true;
      file?.close();
      return { value: bytes };
    },
    async return() {
      written.destroy();
      file?.close();
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
