// Long, because all kinds of plan nodes are one union, and each refers to others.
import type { FormerIds } from "../mapping/schema-mapping";
import type { QuestionLimit, ValueForm } from "../mapping/field-mapping";
import type { StoredIds } from "../mapping/stored-ids";
import type { Step } from "../mapping/path";
import type { OrderKey } from "../mapping/type-mapping";
import type { Question } from "../question";

/** The name of a node or a value in the statement. It is based on position, never on an alias. */
export type Variable = string;

/** The data to fetch for one node or row. An interface has one variant for each of its object types. */
export interface ObjectPlan {
  readonly variable: Variable | undefined;
  /** Whether the label selects the variant; otherwise there is only one. */
  readonly abstract: boolean;
  readonly variants: readonly VariantPlan[];
}

export interface VariantPlan {
  readonly typeName: string;
  readonly label: string;
  readonly fields: readonly FieldPlan[];
}

export interface FieldPlan {
  readonly responseName: string;
  /** The field is non-null in the schema. */
  readonly required: boolean;
  readonly value: ValuePlan;
}

export type ValuePlan =
  | UnfetchedPlan
  | { readonly kind: "property"; readonly variable: Variable; readonly property: string; readonly form: ValueForm }
  | TextPlan
  | PassagePlan
  /** A reader, provided by name, converts the column's value to the value of the response. */
  | { readonly kind: "column"; readonly variable: Variable; readonly reader?: string | undefined }
  | { readonly kind: "object"; readonly object: ObjectPlan; readonly absentWithout?: Variable }
  | ListedPlan
  | RelatedPlan
  | AnswerValuePlan
  | AnswerPlan
  | ConnectionPlan;

/** A value for which the statement returns nothing. */
export type UnfetchedPlan =
  | TypeNamePlan
  /** An offset of a part of a text. */
  | { readonly kind: "part-offset"; readonly edge: "start" | "end" }
  /** A part of a text, by the number of the text in PartsPlan.texts. */
  | { readonly kind: "part-text"; readonly text: number };

/** Whether the statement returns nothing for the value. */
export const isUnfetched = (value: ValuePlan): value is UnfetchedPlan =>
  value.kind === "type-name" || value.kind === "part-offset" || value.kind === "part-text";

/** The name of the object's type. The shape determines it, so nothing is fetched. */
export interface TypeNamePlan {
  readonly kind: "type-name";
  readonly name: string;
}

/** A text in the requested language: the value of the first of these properties that has one. */
export interface TextPlan {
  readonly kind: "text";
  readonly variable: Variable;
  readonly properties: readonly string[];
}

/** The part of a text between two offsets. */
export interface PassagePlan {
  readonly kind: "passage";
  readonly text: TextPlan;
  readonly start: Variable;
  readonly end: Variable;
}

/** The entries of a list in a column. Each is a node, or a row if it has columns of its own. */
export interface ListedPlan {
  readonly kind: "listed";
  readonly variable: Variable;
  readonly entry: Variable;
  readonly columns: Readonly<Record<string, Variable>> | undefined;
  readonly object: ObjectPlan;
}

/** The source of rows. */
export type SourcePlan = MatchPlan | QuestionPlan;

/** The nodes at the end of a path or, without a path, all nodes with the label. */
export interface MatchPlan {
  readonly kind: "match";
  readonly from: Variable | undefined;
  readonly path: readonly Step[];
  readonly variable: Variable;
  readonly label: string;
  /** If there is no path: an index of their relationships finds the nodes. */
  readonly entry?: EntryPlan;
  /** Keys of the index that finds the nodes, where no order names them: an index is used if all of its keys are named. */
  readonly keys?: readonly IndexKey[];
  readonly where: Condition | undefined;
}

/** The relationship by which an index finds a node. Its property has the id that all found nodes store. */
export interface EntryPlan {
  readonly variable: Variable;
  readonly relationship: string;
  readonly property: string;
  readonly id: IdPlan;
}

/** A key of an index: a property of a node or of a relationship. */
export interface IndexKey {
  readonly variable: Variable;
  readonly property: string;
}

/** Nodes that a statement reads once, each once, and stores as a list. */
export interface NodeSet {
  readonly set: Variable;
}

/** One key of an order: a property of a node or, if absent, the value of a column. */
export interface OrderTerm extends Omit<OrderKey, "property"> {
  readonly variable: Variable;
  readonly property: string | undefined;
}

export interface RelatedPlan {
  readonly kind: "related";
  readonly match: MatchPlan;
  readonly order: readonly OrderTerm[];
  readonly object: ObjectPlan;
  readonly single: boolean;
}

/** The rows that a question returns: for the graph, for one node, or for all nodes of a set together. */
export interface QuestionPlan {
  readonly kind: "question";
  readonly question: Question;
  readonly of: Variable | NodeSet | undefined;
  /** The names of the question's columns in the statement. */
  readonly columns: Readonly<Record<string, Variable>>;
  /** The values of the question's parameters. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What the field's filter and day require of the nodes that the question names. Absent if they require nothing. */
  readonly condition?: Condition | undefined;
  /** Further columns, which are found for the rows of a page alone. Absent if the question has none. */
  readonly completion?: CompletionPlan | undefined;
}

/** A question about each row of another one. It is part of the statement if the selection reads one of its columns. */
export interface CompletionPlan {
  readonly question: Question;
  readonly columns: Readonly<Record<string, Variable>>;
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of the columns that the selection reads, of both questions. Complete after the selection is planned. */
  readonly read: ReadonlySet<string>;
}

export interface AnswerPlan {
  readonly kind: "answer";
  readonly source: QuestionPlan;
  readonly order: readonly OrderTerm[];
  readonly object: ObjectPlan;
  readonly single: boolean;
  /**
   * The maximum number of entries of a list in a column. If there are more, an error advises the client to narrow the
   * question.
   */
  readonly limit: QuestionLimit | undefined;
  /** The parts of a text that are the rows; undefined if the question returns the rows. */
  readonly parts?: PartsPlan | undefined;
}

/** The value in one column of a question's only row. */
export interface AnswerValuePlan {
  readonly kind: "answer-value";
  readonly source: QuestionPlan;
  readonly variable: Variable;
}

/** Parts of a text that the server finds in one row of a question. */
export interface PartsPlan {
  readonly finder: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The text in which the finder finds parts. */
  readonly searched: TextPlan;
  /** The other columns of the row, which the finder reads. */
  readonly values: readonly Variable[];
  /** The texts that parts are cut from, one for each requested language. */
  readonly texts: readonly TextPlan[];
}

/** The values of the order's keys in one row, in the order of the keys. */
export type Position = readonly (string | number | null)[];

/** A page by Relay's cursor connections: rows after and before two positions, counted from one end. */
export interface PagePlan {
  readonly from: "start" | "end";
  /** The maximum number of rows; undefined if all are requested. */
  readonly size: number | undefined;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
}

export interface ConnectionPlan {
  readonly kind: "connection";
  readonly source: SourcePlan;
  readonly order: readonly OrderTerm[];
  /** The digest of the arguments on which the order depends. It is part of the cursors. Undefined if there are none. */
  readonly basis: string | undefined;
  readonly page: PagePlan;
  /** The data to fetch for each row: `nodes` and each `edges { node }` may select different fields. */
  readonly projections: readonly ObjectPlan[];
  /** The data about all rows together, for each selection of facets. */
  readonly facets: readonly ObjectPlan[];
  /** The list of all nodes that a match finds, which the facets read. Absent without facets. */
  readonly all?: NodeSet | undefined;
  /** The rows of a bounded question as a list, and one of them. Present if several parts read them: they are found once. */
  readonly collected?: CollectedRows | undefined;
  readonly fields: readonly ConnectionFieldPlan[];
  readonly needs: ConnectionNeeds;
}

export interface CollectedRows {
  readonly rows: Variable;
  readonly row: Variable;
}

/** The parts that the client selected. Nothing else is fetched. */
export interface ConnectionNeeds {
  readonly rows: boolean;
  readonly cursors: boolean;
  readonly totalCount: boolean;
  readonly previous: boolean;
  readonly next: boolean;
}

export interface ConnectionFieldPlan {
  readonly responseName: string;
  readonly value:
    | TypeNamePlan
    | { readonly kind: "nodes"; readonly projection: number }
    | { readonly kind: "edges"; readonly fields: readonly EdgeFieldPlan[] }
    | { readonly kind: "page-info"; readonly fields: readonly PageInfoFieldPlan[] }
    | { readonly kind: "total-count" }
    | { readonly kind: "facets"; readonly facets: number };
}

export interface EdgeFieldPlan {
  readonly responseName: string;
  readonly value: TypeNamePlan | { readonly kind: "cursor" } | { readonly kind: "node"; readonly projection: number };
}

export interface PageInfoFieldPlan {
  readonly responseName: string;
  readonly value: TypeNamePlan | { readonly kind: "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor" };
}

/** An id from the client, or the id of another node. */
export type IdPlan = { readonly value: unknown } | { readonly node: Variable };

export type Comparison = "eq" | "in" | "gt" | "gte" | "lt" | "lte" | "contains" | "startsWith";

export type Condition =
  | { readonly kind: "all" | "any"; readonly conditions: readonly Condition[] }
  | { readonly kind: "not"; readonly condition: Condition }
  | {
      readonly kind: "compare";
      readonly variable: Variable;
      readonly property: string;
      readonly form: ValueForm;
      readonly operator: Comparison;
      readonly value: unknown;
      /** The property that lists the values which the property had before. */
      readonly formerly?: string | undefined;
    }
  | {
      readonly kind: "text";
      readonly variable: Variable;
      readonly forms: readonly string[];
      readonly foldedForms: readonly string[];
      readonly operator: Comparison;
      readonly value: string;
    }
  /** One of the normal forms that the node stores as a list. */
  | {
      readonly kind: "forms";
      readonly variable: Variable;
      readonly property: string;
      readonly operator: Comparison;
      readonly value: string;
    }
  /** The list that the node stores has an entry. */
  | { readonly kind: "listed"; readonly variable: Variable; readonly property: string }
  | { readonly kind: "exists"; readonly match: MatchPlan }
  /** The node stores the id in a list. */
  | { readonly kind: "stored"; readonly variable: Variable; readonly stored: StoredIds; readonly id: IdPlan };

/** One node by its id. */
export interface LookupPlan {
  readonly kind: "lookup";
  readonly variable: Variable;
  readonly label: string;
  readonly id: string;
  /** Where the id is looked for as one that the node had before; absent if it can have had none. */
  readonly formerIds?: FormerIds | undefined;
  readonly object: ObjectPlan;
}

/** The one node that has a name. If several have it, the result is an error that lists them. */
export interface NamingPlan {
  readonly kind: "naming";
  readonly answer: AnswerPlan;
  readonly node: Variable;
  /** The property by which the error lists the nodes, in addition to their id. */
  readonly shown: string;
  /** What the error calls them. */
  readonly noun: string;
  /** The path of the argument that contains the name. */
  readonly path: string;
}

/** The plan of a root field. */
export type RootPlan = LookupPlan | NamingPlan | AnswerPlan | ConnectionPlan;
