/** A fact's field, by the name that Statement.about gives it, or by the field of the schema. */
export type FieldName =
  | "kind"
  | "stage"
  | "publishedOn"
  | "effectiveOn"
  | "expiresOn"
  | "documentNumbers"
  | "period"
  | "region"
  | "issuers"
  | "organizations"
  | "subjects"
  | "domains"
  | "technologies"
  | "title"
  | "measures"
  | "goals"
  | "citations"
  | "targetGroups"
  | "amounts"
  | "standing"
  | "level"
  | "aliases"
  | "code"
  | "publisher"
  | "retrievedOn"
  | "licence"
  | "retrievedFrom"
  | "file"
  | "instrument"
  | "responsible";

type Term = Readonly<Record<string, string>>;

/** Every word of the pages in one language: a missing one is a type error. */
export interface Messages {
  readonly site: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  /** The words for the values of enums, by the name of the value. */
  readonly kinds: Term;
  readonly stages: Term;
  readonly levels: Term;
  readonly instruments: Term;
  readonly valueKinds: Term;
  readonly roles: Term;
  readonly relations: Term;
  readonly standings: Term;
  readonly actions: Term;
  readonly statuses: Term;
  /** A number beside what compares it; the keys are those of Comparator. */
  readonly comparators: Readonly<Record<string, (value: string) => string>>;
  /** Between a number and its unit. */
  readonly beforeUnit: string;
  /** Between the entries of a list in a sentence. */
  readonly comma: string;
  /** Between a label and its value. */
  readonly colon: string;
  readonly headings: {
    readonly facts: string;
    readonly measures: string;
    readonly goals: string;
    readonly citations: string;
    readonly citedBy: string;
    readonly sources: string;
    readonly policies: string;
    readonly policiesAbout: string;
    readonly domains: string;
    readonly gaps: string;
    readonly similar: string;
    readonly within: string;
    readonly members: string;
    readonly areas: string;
    readonly children: string;
    readonly broader: string;
    readonly narrower: string;
    readonly regions: string;
    readonly text: string;
    readonly passages: string;
    readonly lastChange: string;
  };
  readonly notLaterThan: (day: string) => string;
  readonly furtherIssuers: (count: number) => string;
  readonly deadline: (year: number) => string;
  readonly baseline: (value: string, year: number | null) => string;
  readonly period: (from: string, to: string) => string;
  readonly amendedBy: (day: string) => string;
  readonly amends: string;
  readonly repealed: (day: string) => string;
  readonly expired: (day: string) => string;
  readonly unverified: string;
  readonly editorial: string;
  readonly count: (shown: number, total: number) => string;
  readonly peers: (count: number) => string;
  readonly likeness: (percent: string) => string;
  readonly changed: (action: string, at: string, by: string) => string;
  readonly asData: string;
  readonly overview: string;
  readonly describePolicy: (parts: {
    readonly regions: string;
    readonly day: string;
    readonly measures: number;
    readonly goals: number;
    readonly domains: string;
  }) => string;
  readonly describeRegion: (name: string, policies: number, domains: string) => string;
  readonly describeDomain: (name: string, policies: number, regions: number) => string;
  readonly describeSource: (policies: number, passages: number) => string;
  readonly problems: {
    readonly needsToken: string;
    readonly enterToken: string;
    readonly refused: string;
    readonly unknown: (kind: string, id: string) => string;
    readonly checkId: string;
    readonly otherType: string;
    readonly deleted: (id: string) => string;
    readonly unavailable: string;
    readonly tooLarge: string;
    readonly failed: string;
  };
  readonly nouns: {
    readonly policy: string;
    readonly region: string;
    readonly domain: string;
    readonly source: string;
  };
}

/** The word for an enum's value; the value itself if a later version of the schema added it. */
export const termOf = (terms: Term, value: string): string => terms[value] ?? value;
