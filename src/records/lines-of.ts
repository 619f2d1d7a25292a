/** The lines of a text that comes in pieces, without their ends (LF or CRLF). Holds one line in memory. */
export async function* linesOf(text: AsyncIterable<string>): AsyncIterable<string> {
  let pieces: string[] = [];
  for await (const chunk of text) {
    const [first = "", ...others] = chunk.split("\n");
    pieces.push(first);
    for (const start of others) {
      yield pieces.join("").replace(/\r$/, "");
      pieces = [start];
    }
  }
  const last = pieces.join("");
  if (last !== "") yield last.replace(/\r$/, "");
}
