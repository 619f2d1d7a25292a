/** Adds two spaces before every line. */
export const indent = (text: string) => text.replace(/^/gm, "  ");

/** A list of expressions, on one line if it is short. */
export function writeList(entries: readonly string[]): string {
  const line = `[${entries.join(", ")}]`;
  if (line.length <= 80 && !line.includes("\n")) return line;
  return `[\n${indent(entries.join(",\n"))}\n]`;
}

/** A subquery of this kind (COLLECT, COUNT, EXISTS, CALL) around clauses, with one clause on each line. */
export const writeSubquery = (keyword: string, clauses: readonly string[]) =>
  `${keyword} {\n${indent(clauses.filter(Boolean).join("\n"))}\n}`;

/**
 * The clauses that return one value for each row. If a question with aggregates is in an expression, Neo4j 5.26 treats
 * them as the expression's own. It then refuses the expression unless every variable is a grouping key. WITH * makes
 * each variable one, and plans no grouping.
 */
export function writeReturn(value: string, name?: string): string {
  if (value.includes("CALL (")) return `WITH *, ${value} AS ${name ?? "row"}\nRETURN ${name ?? "row"}`;
  return name === undefined ? `RETURN ${value}` : `RETURN ${value} AS ${name}`;
}
