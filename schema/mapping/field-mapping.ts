import { Extensions } from "type-graphql";
import type { StoredIds } from "./stored-ids";
import type { Path } from "./path";

/** How a stored value is turned into the one that is served. A date is stored as Neo4j's DATE, served as YYYY-MM-DD. */
export type ValueForm = "plain" | "date";

/** The most entries that a list in a question's answer may hold, and what the client is told beyond. */
export interface QuestionLimit {
  readonly column: string;
  readonly max: number;
  readonly advice: string;
}

/**
 * A list that each node at the end of a path keeps: the ids of all nodes from which the path leads to it, while the
 * boolean argument is true. With it, the nodes are read in the order of their index until a page is full.
 */
export interface StoredList extends StoredIds {
  readonly when: string;
}

interface QuestionOptions {
  /** The rows are the nodes in this column. */
  readonly node?: string;
  readonly limit?: QuestionLimit;
  /** The question to ask instead where the query itself names the one node asked about. */
  readonly ofOne?: string;
}

/**
 * What a field of an object type is read from. The mapping rides on the field's GraphQL extensions under the key
 * `graph`; `src/compile` is its only reader.
 */
export type FieldMapping =
  /** A property of the node. */
  | { readonly kind: "property"; readonly property: string; readonly form: ValueForm }
  /** A property, or else a column, kept in three languages; the field's `language` argument chooses. */
  | { readonly kind: "text"; readonly property: string }
  | { readonly kind: "text-column"; readonly column: string }
  /** The words of a text between two columns, counted in code points; the field's `language` argument chooses. */
  | {
      readonly kind: "passage";
      readonly of: string;
      readonly property: string;
      readonly start: string;
      readonly end: string;
    }
  /**
   * A column of the row that a question returned: a value, a node with fields of its own, or a list of nodes or rows. A
   * reader, by its name, makes the value that is served.
   */
  | { readonly kind: "column"; readonly column: string; readonly reader?: string }
  /** An object whose fields are read from the very same row. */
  | { readonly kind: "same-row" }
  /** An object about all nodes of the connection together, whatever its page. */
  | { readonly kind: "same-set" }
  /** The node, list or connection of nodes at the end of a path, by one property where that alone tells them apart. */
  | { readonly kind: "related"; readonly path: Path; readonly stored?: StoredList; readonly by?: string }
  /** The rows of a question's file in `cypher/questions/`: an object, a list or a connection of them. */
  | ({ readonly kind: "question"; readonly question: string } & QuestionOptions)
  /** All nodes of a type, as a connection: a root field. */
  | { readonly kind: "all" }
  /** The one node whose id is the argument `id`: a root field. With a question, the argument `name` serves too. */
  | { readonly kind: "by-id"; readonly question?: string };

/**
 * How many entries a list without pages is taken to have where the cost of a query is counted; see `src/compile` for that
 * of a list without this mark.
 */
export const AssumedSize = (assumedSize: number) => Extensions({ assumedSize });

/**
 * How many nodes a text counts as where the cost of a query is counted, because it may be as long as they are; a text without
 * this mark counts as none.
 */
export const LongText = (nodes: number) => Extensions({ longText: nodes });

const graph = (mapping: FieldMapping) => Extensions({ graph: mapping });

export const Property = (property: string, form: ValueForm = "plain") => graph({ kind: "property", property, form });
export const Text = (property: string) => graph({ kind: "text", property });
export const TextColumn = (column: string) => graph({ kind: "text-column", column });
export const Passage = (of: string, property: string, start: string, end: string) =>
  graph({ kind: "passage", of, property, start, end });
export const Column = (column: string, reader?: string) =>
  graph({ kind: "column", column, ...(reader === undefined ? {} : { reader }) });
export const SameRow = () => graph({ kind: "same-row" });
export const SameSet = () => graph({ kind: "same-set" });
export const Related = (...path: Path) => graph({ kind: "related", path });
export const RelatedBy = (property: string, ...path: Path) => graph({ kind: "related", path, by: property });
export const RelatedOrStored = (stored: StoredList, ...path: Path) => graph({ kind: "related", path, stored });
export const Question = (question: string, options: QuestionOptions = {}) =>
  graph({ kind: "question", question, ...options });
export const All = () => graph({ kind: "all" });
export const ById = () => graph({ kind: "by-id" });
export const ByIdOrName = (question: string) => graph({ kind: "by-id", question });
