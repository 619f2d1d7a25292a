/**
 * The lines of a text, which arrives in pieces, without their ends (LF or CRLF). A line of more than `max` characters is null.
 * Holds one line in memory.
 */
export async function* linesOf(text: AsyncIterable<string>, max: number): AsyncIterable<string | null> {
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    length += piece.length;
    if (length <= max) pieces.push(piece);
  };
  const line = () => (length > max ? null : pieces.join("").replace(/\r$/, ""));
  for await (const chunk of text) {
    const [first = "", ...others] = chunk.split("\n");
    add(first);
    for (const start of others) {
      yield line();
      pieces = [];
      length = 0;
      add(start);
    }
  }
  if (length > 0) yield line();
}
