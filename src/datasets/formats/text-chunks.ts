/** How many UTF-16 units are gathered before they are sent: a chunk has one to three bytes for each. */
const chunkLength = 16 * 1024;

/**
 * Short texts as chunks of UTF-8. Of its source it asks only what the next chunk needs, and it never cuts a text, so that
 * no character is split.
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
