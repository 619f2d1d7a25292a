import { type Duplex, pipeline, Readable } from "node:stream";

/**
 * Writes a text into the stream and returns it. The text waits while its output is not read. An error of either one ends both.
 */
export function flowThrough<Stream extends Duplex>(text: AsyncIterable<string>, stream: Stream): Stream {
  // Iterating over the stream throws the error that ended it.
  pipeline(Readable.from(text), stream, () => undefined);
  return stream;
}
