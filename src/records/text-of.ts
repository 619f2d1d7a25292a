import { createReadStream } from "node:fs";
import { Decoder, type Encoding } from "./decoder";

/**
 * A file's text, read as it is asked for.
 * @param onRead called with the number of bytes of each piece
 * @throws Undecodable
 */
export async function* textOf(
  path: string,
  encoding: Encoding,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new Decoder(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onRead(chunk.length);
    const text = decoder.decode(chunk);
    if (text !== "") yield text;
  }
  decoder.end();
}
