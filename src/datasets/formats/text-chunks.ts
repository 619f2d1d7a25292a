/** The number of UTF-16 units in a chunk. Each unit becomes one to three bytes. */
const chunkLength = 16 * 1024;

/**
 * Joins short texts into chunks of UTF-8. It reads from the source only what the next chunk needs. It never cuts a
 * text, so that no character is split.
 */
export async function* textChunks(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let gathered = "";
  for await (const text of texts) {
    gathered += text;
    if (gathered.length < chunkLength) continue;
    yield Buffer.from(gathered);
    gathered = "";
  }
  if (gathered !== "") yield Buffer.from(gathered);
}
