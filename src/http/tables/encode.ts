import { pipeline, Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { Encoding } from "./representation";

/** Brotli's default 11 needs seconds per megabyte; 5 is smaller than gzip and about as fast. */
const brotli = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

const gzipWhole = promisify<Buffer, Buffer>(gzip);
const brotliWhole = (bytes: Buffer) =>
  new Promise<Buffer>((resolve, reject) => {
    brotliCompress(bytes, brotli, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });

export async function encode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return bytes;
  return encoding === "gzip" ? gzipWhole(bytes) : brotliWhole(bytes);
}

/** A stream of the encoded bytes. If it is destroyed, so is its source; an error of the source breaks it off. */
export function encodeStream(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): Readable {
  const source = Readable.from(bytes, { objectMode: false });
  if (encoding === "identity") return source;
  const encoder = encoding === "gzip" ? createGzip() : createBrotliCompress(brotli);
  // The encoder's own error event reports an error to its reader.
  pipeline(source, encoder, () => undefined);
  return encoder;
}
