import { type Duplex, pipeline, Readable } from "node:stream";

/** The stream that takes in a text, which waits while nobody asks for what comes out. A fault of either end ends both. */
export function flowThrough<Stream extends Duplex>(text: AsyncIterable<string>, stream: Stream): Stream {
  // The iteration over the stream throws what ended it.
  pipeline(Readable.from(text), stream, () => undefined);
  return stream;
}
