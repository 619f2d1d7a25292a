/** A cell as it is in the file: RFC 4180 gives "" and an empty cell the same meaning, this reader distinguishes them. */
export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
const separator = /,|\r\n/y;

/** Reads RFC 4180 exactly: CRLF after every record, quotes doubled inside quotes and not allowed elsewhere. */
export function readCsv(text: string): Cell[][] {
  const records: Cell[][] = [];
  let record: Cell[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new SyntaxError(`No CSV at ${String(at)}: ${JSON.stringify(text.slice(at, at + 20))}`);
    at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    const [, quoted, bare = ""] = take(cell);
    record.push({ text: quoted?.replaceAll('""', '"') ?? bare, quoted: quoted !== undefined });
    if (take(separator)[0] === ",") continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new SyntaxError("The last record does not end in CRLF.");
  return records;
}
