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

/**
 * The clauses that return one value a row. Neo4j 5.26 takes the aggregates of a question below an expression for the
 * expression's own, and refuses it unless every variable is a grouping key: WITH * makes each one, and plans no grouping.
 */
export function writeReturn(value: string, name?: string): string {
  if (value.includes("CALL (")) return `WITH *, ${value} AS ${name ?? "row"}\nRETURN ${name ?? "row"}`;
  return name === undefined ? `RETURN ${value}` : `RETURN ${value} AS ${name}`;
}
