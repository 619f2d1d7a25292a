import { isKeyType, type KeyType } from "./mapping/key-type";

/** One key of the order of a question's rows: a column, or a property of the node in it. The default type is id. */
export interface QuestionOrder {
  readonly column: string;
  readonly property?: string | undefined;
  readonly direction: "ASC" | "DESC";
  readonly type: KeyType;
}

/**
 * A hand-written question: its body finds rows and ends in RETURN. The engine embeds the body and appends the selection.
 * It only reads the names of parameters from the body.
 */
export interface Question {
  readonly name: string;
  /** The variable of the node, or of each node, that the question is about. Absent if the question is about the graph. */
  readonly of?: string | undefined;
  readonly columns: readonly string[];
  readonly order: readonly QuestionOrder[];
  /** The arguments on which the order depends. With other values, a position is not valid. */
  readonly orderedBy: readonly string[];
  /** The rows are in the parameter `$computed`, from data in memory. The body finds their nodes. */
  readonly computed: boolean;
  /** The number of rows is bounded, so that a statement may store them while it counts them and cuts a page from them. */
  readonly bounded: boolean;
  /** The question that finds further columns of each row of a page. It reads the columns of this one by their names. */
  readonly completedBy?: string | undefined;
  /** The variable of the nodes that a filter may select. What it requires of one replaces `$condition` in the body. */
  readonly condition?: string | undefined;
  readonly body: string;
}

/** Questions by name. */
export type Questions = ReadonlyMap<string, Question>;

/**
 * The question with this name.
 * @throws Error if there is none
 */
export function questionNamed(questions: Questions, name: string): Question {
  const question = questions.get(name);
  if (!question) throw new Error(`There is no question ${name}.`);
  return question;
}

const header = /^\/\/ (question|of|parameters|condition|computed|columns|completed by|bounded|order|ordered by): (.+)$/;

/** The name of the place in a body where a condition is written. As a parameter, it leaves the file valid Cypher. */
export const CONDITION = "condition";

const list = (text: string | undefined): string[] =>
  (text?.split(",") ?? []).map((entry) => entry.trim()).filter((entry) => entry.length > 0);

function parseOrder(entry: string): QuestionOrder {
  const [position, ...words] = entry.split(/\s+/) as [string, ...string[]];
  const [column, property] = position.split(".") as [string, string?];
  const type = words.find(isKeyType) ?? "id";
  return { column, property, direction: words.includes("DESC") ? "DESC" : "ASC", type };
}

/**
 * Reads a question from the text of its file: its body, and its header lines `// question:`, `// of:`, `// parameters:`,
 * `// condition:`, `// columns:`, `// completed by:`, `// bounded:`,
 * `// order:`, `// ordered by:` and `// computed:`.
 */
export function parseQuestion(name: string, text: string): Question {
  const lines = text.trim().split("\n");
  const heading = new Map<string, string>();
  for (const line of lines) {
    const [, key, value] = header.exec(line) ?? [];
    if (key !== undefined && value !== undefined) heading.set(key, value);
  }
  const columns = list(heading.get("columns"));
  if (columns.length === 0 || !heading.has("question")) {
    throw new Error(`The question ${name} must open with "// question:" and "// columns:" lines.`);
  }
  const body = lines.filter((line) => !line.trimStart().startsWith("//")).join("\n");
  return {
    name,
    of: heading.get("of"),
    columns,
    order: list(heading.get("order")).map(parseOrder),
    orderedBy: list(heading.get("ordered by")),
    computed: heading.has("computed"),
    bounded: heading.has("bounded"),
    completedBy: heading.get("completed by"),
    condition: heading.get(CONDITION),
    body,
  };
}

/** The names of the parameters that a body uses. The place of a condition is none. */
export const parametersOf = ({ body, condition }: Question): string[] =>
  [...new Set(Array.from(body.matchAll(/\$(\w+)/g), ([parameter]) => parameter.slice(1)))].filter(
    (name) => condition === undefined || name !== CONDITION,
  );
