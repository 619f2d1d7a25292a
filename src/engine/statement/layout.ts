import { type Clauses, fragment, type Fragment, joined, within } from "./fragment";

/** Adds two spaces before every line. */
export const indent = (text: string) => text.replace(/^/gm, "  ");

/** A list of expressions, on one line if it is short. */
export function writeList(entries: readonly Fragment[]): Fragment {
  const inLine = within(joined(entries, ", "), (text) => `[${text}]`);
  if (inLine.text.length <= 80 && !inLine.text.includes("\n")) return inLine;
  return within(joined(entries, ",\n"), (text) => `[\n${indent(text)}\n]`);
}

const inBraces = (keyword: string, clauses: Clauses) =>
  within(joined(clauses, "\n"), (text) => `${keyword} {\n${indent(text)}\n}`);

/** A subquery of this kind around clauses, with one clause on each line. */
export const writeSubquery = (kind: "COLLECT" | "COUNT" | "EXISTS", clauses: Clauses) => inBraces(kind, clauses);

/** A subquery that calls a question, with this variable from outside or none. */
export const writeCall = (imported: string | undefined, clauses: Clauses): Fragment => ({
  ...inBraces(`CALL (${imported ?? ""})`, clauses),
  hasCall: true,
});

/** CASE with one branch a line, and none for anything else. */
export const writeCase = (branches: readonly Fragment[]): Fragment =>
  within(joined(branches, "\n"), (text) => `CASE\n${indent(text)}\nEND`);

/**
 * The clauses that return one value for each row. If a question with aggregates is in an expression, Neo4j 5.26 treats
 * them as the expression's own. It then refuses the expression unless every variable is a grouping key. WITH * makes
 * each variable one, and plans no grouping.
 */
export function writeReturn({ text, hasCall }: Fragment, name?: string): Fragment {
  if (hasCall) return { text: `WITH *, ${text} AS ${name ?? "row"}\nRETURN ${name ?? "row"}`, hasCall };
  return fragment(name === undefined ? `RETURN ${text}` : `RETURN ${text} AS ${name}`);
}
