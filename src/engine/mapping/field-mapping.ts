import type { GraphQLFieldExtensions } from "graphql";
import { Extensions } from "type-graphql";
import type { StoredIds } from "./stored-ids";
import type { Path } from "./path";

/** How a stored value is converted for the response. A date is stored as Neo4j's DATE and returned as YYYY-MM-DD. */
export type ValueForm = "plain" | "date" | "list";

/** The maximum number of entries of a list in a question's answer, and the advice to the client above it. */
export interface QuestionLimit {
  readonly column: string;
  readonly max: number;
  readonly advice: string;
}

/**
 * A list that each node at the end of a path stores: the ids of all nodes from which the path leads to it, while the
 * boolean argument is true. With it, the nodes are read in the order of their index until a page is full.
 */
export interface StoredList extends StoredIds {
  readonly when: string;
}

/** A lookup by a name that several nodes may have. */
export interface NameLookup {
  /** The argument that contains the name. It counts if the id is not provided. */
  readonly argument: string;
  /** The question whose first column contains every node that has the name. */
  readonly question: string;
  /** What several nodes are called in an error, such as "people". */
  readonly noun: string;
  /** The property that distinguishes them for a client, in addition to their id. */
  readonly shown: string;
}

/**
 * The rows of an answer are parts of a text, which a finder of the server finds, by its name. The question returns one row:
 * the node that stores the text, in the column `of`, and what the finder needs besides. A part has the columns `start` and
 * `end`. The statement returns each text once, and the server cuts the passages, because a text may have thousands of parts.
 */
export interface TextParts {
  readonly finder: string;
  readonly of: string;
  readonly property: string;
}

/**
 * The question to use instead if the field's filter or day selects nodes of this type. Its file names the variable of these
 * nodes (`// condition:`), and what the arguments require of them replaces `$condition` in it. It may be the same question:
 * without an argument, the condition is then true.
 */
export interface FilteredQuestion {
  readonly question: string;
  /** The name of the object type. Its mapping says what a day means. */
  readonly type: string;
}

interface QuestionOptions {
  /** The rows are the nodes in this column. */
  readonly node?: string;
  /** The answer is the value in this column of the question's only row. */
  readonly value?: string;
  readonly limit?: QuestionLimit;
  readonly parts?: TextParts;
  /** The question to use instead if the query itself contains the id of the node. */
  readonly ofOne?: string;
  /** Comes before ofOne. */
  readonly filtered?: FilteredQuestion;
}

/**
 * The source of a field of an object type. The mapping is stored in the field's GraphQL extensions under the key
 * `graph`, which only the engine reads.
 */
export type FieldMapping =
  /** A property of the node. */
  | { readonly kind: "property"; readonly property: string; readonly form: ValueForm }
  /** A property, or a column, that is stored in every language of the schema; the field's argument selects one. */
  | { readonly kind: "text"; readonly property: string }
  | { readonly kind: "text-column"; readonly column: string }
  /** The part of a text between two columns, counted in code points; the field's argument selects the language. */
  | {
      readonly kind: "passage";
      readonly of: string;
      readonly property: string;
      readonly start: string;
      readonly end: string;
    }
  /**
   * A column of a question's row: a value, a node with fields of its own, or a list of nodes or rows. A reader, named
   * here, converts the value for the response.
   */
  | { readonly kind: "column"; readonly column: string; readonly reader?: string }
  /** An object whose fields are read from the same row. */
  | { readonly kind: "same-row" }
  /** An object about all nodes of the connection together, independent of its page. */
  | { readonly kind: "same-set" }
  /** The node, list or connection of nodes at the end of a path, ordered by one property if it alone distinguishes them. */
  | { readonly kind: "related"; readonly path: Path; readonly stored?: StoredList; readonly by?: string }
  /** The rows of a question (question.ts): one object, a list or a connection. */
  | ({ readonly kind: "question"; readonly question: string } & QuestionOptions)
  /** A root field: all nodes of a type, as a connection. */
  | { readonly kind: "all" }
  /** A root field: the one node whose id is in this argument, or that has the name in another one. */
  | { readonly kind: "by-id"; readonly argument: string; readonly name?: NameLookup };

const extend = (extensions: GraphQLFieldExtensions<unknown, unknown>) => Extensions(extensions);

/**
 * The number of entries that a list without pages counts as in the cost of a query. `selection/cost.ts` defines the
 * number for a list without this mark.
 */
export const AssumedSize = (assumedSize: number) => extend({ assumedSize });

/**
 * The number of nodes that a text counts as in the cost of a query, because it may be as long as they are. A text
 * without this mark counts as none.
 */
export const LongText = (nodes: number) => extend({ longText: nodes });

const graph = (mapping: FieldMapping) => extend({ graph: mapping });

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
export const ById = (argument = "id") => graph({ kind: "by-id", argument });
export const ByIdOrName = (name: NameLookup, argument = "id") => graph({ kind: "by-id", argument, name });
