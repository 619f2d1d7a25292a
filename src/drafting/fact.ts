import type { Span } from "../text/span";

/** The fields of a PolicyInput that can be drafted; `amounts` and `targetGroups` belong to the measure that contains them. */
export const draftedFields = [
  "title",
  "kind",
  "stage",
  "publishedOn",
  "effectiveOn",
  "expiresOn",
  "periodStart",
  "periodEnd",
  "documentNumbers",
  "regions",
  "issuers",
  "issuerCount",
  "subjects",
  "domains",
  "technologies",
  "organizations",
  "goals",
  "measures",
  "amounts",
  "targetGroups",
  "citations",
] as const;

export type DraftedField = (typeof draftedFields)[number];

/** A node by its name; without an id it is new. */
export interface Reference {
  readonly id?: string;
  readonly name: string;
}

/** A goal; the number is in base units, and `indicator` is null where the words name none of the list. */
export interface GoalValue {
  readonly indicator: string | null;
  readonly valueKind: string;
  readonly comparator: string;
  readonly value: number;
  readonly upperValue: number | null;
  readonly unit: string;
  readonly deadline: number | null;
  readonly baselineValue?: number;
  readonly baselineYear?: number;
}

export interface AmountValue {
  readonly role: "FIXED" | "CEILING" | "FLOOR" | "RATE" | "THRESHOLD";
  readonly value: number;
  readonly upperValue: number | null;
  readonly unit: string;
}

export interface CitationValue {
  readonly relation: "IMPLEMENTS" | "BASED_ON" | "ACCOMPANIES" | "REPLACES" | "MENTIONS";
  readonly title: string | null;
  readonly documentNumber: string | null;
}

export type FactValue = string | number | Reference | GoalValue | AmountValue | CitationValue;

/** The least score of a fact that is sure: it may be released without a person, and a draft needs no comment on it. */
export const SURE = 0.9;

/** What a rule proposes: a value, and the words of the entry that state it, as offsets in code points of the text of the rule. */
export interface Proposal extends Span {
  readonly field: DraftedField;
  readonly value: FactValue;
  /** How often such a proposal is right, from 0 to 1, as far as the annotated documents show. */
  readonly score: number;
  /** Shown below the facts, to be taken by a person: the rule is wrong too often to state it. */
  readonly offered?: boolean;
  /** The words of the vocabulary that were found. */
  readonly term?: string;
  /** What a goal counts, in the words of the source. */
  readonly label?: string;
  readonly instrument?: string;
  /** The words of a goal's deadline. */
  readonly deadlineAt?: Span;
  /** Nothing states the value: it is what holds where the text says nothing else. */
  readonly unstated?: boolean;
}

/** A proposal that passed the gate, with the rule that made it. */
export interface DraftedFact extends Proposal {
  readonly rule: string;
  readonly quote: string;
}
