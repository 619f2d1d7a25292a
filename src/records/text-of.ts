import { Decoder, type Encoding } from "./decoder";
import { openFile } from "./open-file";

export interface TextOptions {
  /** Called with the number of bytes of each piece. */
  readonly onRead?: ((bytes: number) => void) | undefined;
  /** Ends the reading, even while it waits for a piece. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A file's text, read while it is consumed.
 * @throws Undecodable, FileUnusable, the signal's AbortError
 */
export async function* textOf(
  path: string,
  encoding: Encoding,
  { onRead, signal }: TextOptions = {},
): AsyncGenerator<string> {
  const decoder = new Decoder(encoding);
  const file = await openFile(path);
  for await (const chunk of file.createReadStream({ signal }) as AsyncIterable<Buffer>) {
    onRead?.(chunk.length);
    const text = decoder.decode(chunk);
    if (text !== "") yield text;
  }
  decoder.end();
}
