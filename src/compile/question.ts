/**
 * A file of `cypher/questions/`: the body that finds rows for one node and ends in RETURN. The compiler embeds it and
 * appends the selection; it never reads what stands in the body.
 */
export interface Question {
  readonly name: string;
  /** The variable that holds the node asked about. */
  readonly of: string;
  readonly columns: readonly string[];
  /** The columns, or properties of columns, by which the rows are ordered. */
  readonly order: readonly string[];
  readonly body: string;
}

export type Questions = ReadonlyMap<string, Question>;

const header = /^\/\/ (question|of|columns|order): (.+)$/;

function list(text: string | undefined): string[] {
  return (text ?? "").split(",").flatMap((entry) => entry.trim() || []);
}

/** Reads the header of a question's file: `// question:`, `// of:`, `// columns:`, `// order:`. */
export function parseQuestion(name: string, text: string): Question {
  const lines = text.trim().split("\n");
  const heading = new Map<string, string>();
  for (const line of lines) {
    const [, key, value] = header.exec(line) ?? [];
    if (key && value) heading.set(key, value);
  }
  const of = heading.get("of");
  const columns = list(heading.get("columns"));
  if (!of || columns.length === 0 || !heading.has("question")) {
    throw new Error(`cypher/questions/${name}.cypher must open with "// question:", "// of:" and "// columns:" lines.`);
  }
  const body = lines.filter((line) => !line.startsWith("//")).join("\n");
  return { name, of, columns, order: list(heading.get("order")), body };
}
