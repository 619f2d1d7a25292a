/** Two blanks before every line. */
export const indent = (text: string) => text.replace(/^/gm, "  ");

/** A list of expressions: on one line while it is short. */
export function writeList(entries: readonly string[]): string {
  const line = `[${entries.join(", ")}]`;
  if (line.length <= 80 && !line.includes("\n")) return line;
  return `[\n${indent(entries.join(",\n"))}\n]`;
}

/** A subquery of the given kind (COLLECT, COUNT, EXISTS, CALL) around clauses, one a line. */
export const writeSubquery = (keyword: string, clauses: readonly string[]) =>
  `${keyword} {\n${indent(clauses.filter(Boolean).join("\n"))}\n}`;
