import type { QuestionLimit, ValueForm } from "../../../schema/mapping/field-mapping";
import type { StoredIds } from "../../../schema/mapping/stored-ids";
import type { Step } from "../../../schema/mapping/path";
import type { OrderKey } from "../../../schema/mapping/type-mapping";
import type { Question } from "../question";

/** The name of a node or a value in the statement: by place, never by alias. */
export type Variable = string;

/** A language is a part of the shape: it chooses which stored property is read, as two fields would. */
export type Language = "ZH_HANS" | "ZH_HANT" | "EN";

/** What is fetched of one node or row: for an interface, a variant for each of its object types. */
export interface ObjectPlan {
  readonly variable: Variable | undefined;
  /** The variants are told apart by label; otherwise there is one. */
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
  /** The schema promises a value. */
  readonly required: boolean;
  readonly value: ValuePlan;
}

export type ValuePlan =
  | TypeNamePlan
  | { readonly kind: "property"; readonly variable: Variable; readonly property: string; readonly form: ValueForm }
  | { readonly kind: "text"; readonly variable: Variable; readonly property: string; readonly language: Language }
  | PassagePlan
  /** A reader, by its name, makes the value that is served of the column's. */
  | { readonly kind: "column"; readonly variable: Variable; readonly reader?: string | undefined }
  | { readonly kind: "object"; readonly object: ObjectPlan }
  | ListedPlan
  | RelatedPlan
  | AnswerPlan
  | ConnectionPlan;

/** The name of the object's type, which the shape settles: nothing is fetched for it. */
export interface TypeNamePlan {
  readonly kind: "type-name";
  readonly name: string;
}

/** The words of a text from one offset to another. */
export interface PassagePlan {
  readonly kind: "passage";
  readonly variable: Variable;
  readonly property: string;
  readonly language: Language;
  readonly start: Variable;
  readonly end: Variable;
}

/** The entries of a list in a column, each a node or, with columns of its own, a row. */
export interface ListedPlan {
  readonly kind: "listed";
  readonly variable: Variable;
  readonly entry: Variable;
  readonly columns: Readonly<Record<string, Variable>> | undefined;
  readonly object: ObjectPlan;
}

/** Where rows come from. */
export type SourcePlan = MatchPlan | QuestionPlan;

/** The nodes that a path leads to; without a path, all nodes with the label. */
export interface MatchPlan {
  readonly kind: "match";
  readonly from: Variable | undefined;
  readonly path: readonly Step[];
  readonly variable: Variable;
  readonly label: string;
  /** Where there is no path: the nodes are found by relationships of theirs that an index holds. */
  readonly entry?: EntryPlan;
  readonly where: Condition | undefined;
}

/** The relationship by which an index finds a node: its property holds the id that all nodes found keep. */
export interface EntryPlan {
  readonly variable: Variable;
  readonly relationship: string;
  readonly property: string;
  readonly id: IdPlan;
}

/** One key of an order: a property of a node, or, without one, the value of a column. */
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

/** The rows that a question's file returns: of the graph, of one node, or of all nodes of a match together. */
export interface QuestionPlan {
  readonly kind: "question";
  readonly question: Question;
  readonly of: Variable | MatchPlan | undefined;
  /** The names that the question's columns go by in the statement. */
  readonly columns: Readonly<Record<string, Variable>>;
  /** The values of the question's parameters. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface AnswerPlan {
  readonly kind: "answer";
  readonly source: QuestionPlan;
  readonly order: readonly OrderTerm[];
  readonly object: ObjectPlan;
  readonly single: boolean;
  /** The most entries that a column's list may hold; beyond, the client is told to narrow the question. */
  readonly limit: QuestionLimit | undefined;
}

/** The values of the order's keys at one row, in the order's order. */
export type Position = readonly (string | number | null)[];

/** A page by Relay's cursor connections: a run of rows after and before two positions, taken from one end. */
export interface PagePlan {
  readonly from: "start" | "end";
  /** Rows at most; absent where all are wanted. */
  readonly size: number | undefined;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
}

export interface ConnectionPlan {
  readonly kind: "connection";
  readonly source: SourcePlan;
  readonly order: readonly OrderTerm[];
  /** Of the arguments on which the order depends: a part of its cursors. */
  readonly basis: string;
  readonly page: PagePlan;
  /** What is fetched of each row: `nodes` and each `edges { node }` may select differently. */
  readonly projections: readonly ObjectPlan[];
  /** What is asked of all rows together, by each selection of facets. */
  readonly facets: readonly ObjectPlan[];
  readonly fields: readonly ConnectionFieldPlan[];
  readonly needs: ConnectionNeeds;
}

/** Only what the client selected is fetched. */
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

/** An id that the client gave, or that of another node. */
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
    }
  | {
      readonly kind: "text";
      readonly variable: Variable;
      readonly forms: readonly string[];
      readonly foldedForms: readonly string[];
      readonly operator: Comparison;
      readonly value: string;
    }
  | { readonly kind: "exists"; readonly match: MatchPlan }
  /** The node keeps the id in a list. */
  | { readonly kind: "stored"; readonly variable: Variable; readonly stored: StoredIds; readonly id: IdPlan }
  | {
      readonly kind: "position";
      readonly order: readonly OrderTerm[];
      readonly position: Position;
      readonly side: Side;
    };

/** Where a row stands against a position of the order. */
export type Side = "after" | "before" | "at-or-after" | "at-or-before";

/** One node by its id. */
export interface LookupPlan {
  readonly kind: "lookup";
  readonly variable: Variable;
  readonly label: string;
  readonly id: string;
  readonly object: ObjectPlan;
}

/** What a root field fetches. */
export type RootPlan =
  | LookupPlan
  /** The one node that a name means; several are an error that lists them. */
  | { readonly kind: "naming"; readonly answer: AnswerPlan; readonly node: Variable; readonly path: string }
  | AnswerPlan
  | ConnectionPlan;
