/** What the documents of this folder return, as far as pages use it. */

export interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly source: { readonly id: string };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NamedRegion {
  readonly id: string;
  readonly fullName: string;
}

export interface Titled {
  readonly id: string;
  readonly title: string;
}

export type DatePrecision = "DAY" | "MONTH" | "YEAR" | "NOT_LATER_THAN";

export interface DatedPolicy extends Titled {
  readonly publishedOn: string;
  readonly publishedOnPrecision: DatePrecision;
  readonly status: string;
  readonly expiresOn: string | null;
}

/** A number with its unit, as goals and amounts state it. */
export interface Quantity {
  readonly value: number;
  readonly upperValue: number | null;
  readonly unit: string;
  readonly unitName: string;
}

export interface Amount extends Quantity {
  readonly role: string;
  readonly evidence: Passage;
}

export interface Measure {
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly instrument: string;
  readonly domains: readonly Named[];
  readonly targetGroups: readonly Named[];
  readonly responsibleOrganizations: readonly Named[];
  readonly amounts: readonly Amount[];
  readonly evidence: Passage;
}

export interface Goal extends Quantity {
  readonly id: string;
  readonly ordinal: number;
  readonly label: string;
  readonly indicator: string;
  readonly comparator: string;
  readonly valueKind: string;
  readonly deadline: number | null;
  readonly baselineValue: number | null;
  readonly baselineYear: number | null;
  readonly subject: Named | null;
  readonly evidence: Passage;
}

export interface Citation {
  readonly relation: string;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly policy: Titled | null;
  readonly evidence: Passage;
}

/** The title or the name in each language; English is Chinese where there is none. */
export interface InEachLanguage {
  readonly zhHans: string;
  readonly zhHant: string;
  readonly en: string;
}

export interface Listed<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

export interface PolicyAnswer extends DatedPolicy, InEachLanguage {
  readonly __typename: "Policy";
  readonly kind: string;
  readonly stage: string;
  readonly effectiveOn: string | null;
  readonly amendedOn: string | null;
  readonly repealedOn: string | null;
  readonly documentNumbers: readonly string[];
  readonly unnamedIssuers: number;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  readonly summary: string | null;
  readonly standing: string;
  readonly regions: readonly NamedRegion[];
  readonly issuers: readonly Named[];
  readonly organizations: readonly Named[];
  readonly technologies: readonly Named[];
  readonly subjects: readonly Named[];
  readonly domains: readonly Named[];
  readonly amendedBy: Titled | null;
  readonly amends: Titled | null;
  readonly citations: readonly Citation[];
  readonly citedBy: Listed<Titled>;
  readonly measures: readonly Measure[];
  readonly goals: readonly Goal[];
  readonly sources: readonly (Titled & {
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
    readonly standing: string;
  })[];
  readonly statements: readonly {
    readonly about: string;
    readonly node: { readonly id: string } | null;
    readonly evidence: Passage;
  }[];
}

export interface RegionAnswer extends Named, InEachLanguage {
  readonly __typename: "Region";
  readonly fullName: string;
  readonly level: string;
  readonly aliases: readonly string[];
  readonly ancestors: readonly Named[];
  readonly members: readonly Named[];
  readonly areas: readonly Named[];
  readonly children: Listed<Named>;
  readonly policies: Listed<
    DatedPolicy & { readonly regions: readonly NamedRegion[]; readonly domains: readonly Named[] }
  >;
  readonly domains: readonly Named[];
  readonly similarRegions: readonly {
    readonly region: NamedRegion;
    readonly similarity: number;
    readonly sharedDomains: readonly Named[];
  }[];
  readonly domainGaps: readonly { readonly domain: Named; readonly peers: readonly Named[] }[];
}

export interface DomainAnswer extends Named, InEachLanguage {
  readonly __typename: "Domain";
  readonly aliases: readonly string[];
  readonly broader: Named | null;
  readonly narrower: readonly Named[];
  readonly regions: Listed<NamedRegion>;
  readonly policies: Listed<
    DatedPolicy & {
      readonly regions: readonly NamedRegion[];
      readonly targetings: readonly { readonly domain: { readonly id: string }; readonly evidence: Passage }[];
    }
  >;
  readonly measures: Listed<{
    readonly id: string;
    readonly text: string;
    readonly instrument: string;
    readonly policy: Titled;
    readonly evidence: Passage;
  }>;
  readonly policiesAbout: Listed<DatedPolicy>;
}

export interface SourceAnswer extends Titled, InEachLanguage {
  readonly __typename: "Source";
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly retrievedOn: string | null;
  readonly standing: string;
  readonly text: string;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly fileSha256: string | null;
  /** Those that it describes, the newest first; beside the node in the answer. */
  readonly policies: Listed<
    Titled & {
      readonly statements: readonly {
        readonly about: string;
        readonly node: {
          readonly __typename: string;
          readonly id: string;
          readonly name?: string;
          readonly text?: string;
          readonly label?: string;
        } | null;
        readonly evidence: { readonly start: number; readonly end: number; readonly source: { readonly id: string } };
      }[];
    }
  >;
}

export interface LastChange {
  readonly action: string;
  readonly at: string;
  readonly by: string;
  readonly version: string | null;
}

/** A node of a type that has no page of this kind. */
interface OtherNode {
  readonly __typename: string;
  readonly id: string;
}

/** The data of a page's document. */
export interface PageData<Answer extends OtherNode> {
  readonly node: Answer | OtherNode | null;
  readonly changes: { readonly nodes: readonly LastChange[] };
  /** Of a source's page. */
  readonly policies?: SourceAnswer["policies"];
}
