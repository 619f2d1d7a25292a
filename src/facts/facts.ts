import type { RegionLevel, SourceStanding } from "../../schema/enums";
import type { Evidence } from "./evidence";
import type { FactsOf, NamesOf, StatedNames, StatedRecord } from "./fields";
import type { citationFields } from "./owned-records";
import type { goalFields, measureFields, policyFields } from "./policy-fields";

export type { Evidence } from "./evidence";
export type { StatedLink } from "./fields";

/** A thing with its name in every form that the API returns. Where there is no English (null), EN gives the Chinese. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameHant: string;
  readonly nameEn: string | null;
}

export interface SourceFacts {
  readonly id: string;
  readonly title: string;
  readonly titleHant: string;
  readonly titleEn: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  /** The address from which the text was retrieved. */
  readonly url: string | null;
  readonly licence: string | null;
  readonly retrievedOn: string | null;
  readonly standing: SourceStanding;
  /** The cleaned text, in simplified Chinese. */
  readonly text: string;
  /** The same, in traditional Chinese and of equal length in code points. */
  readonly textHant: string;
  /** The text as it was received. */
  readonly raw: string;
  /** Of the file that the text comes from, which is not stored: its name, its media type and its SHA-256 in hexadecimal. */
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly fileSha256: string | null;
}

/** A region; the id of a division is its code. A parent comes before its children, and members come before their areas. */
export interface RegionFacts extends Named {
  /** Where a person wrote none, it is made by rules. */
  readonly nameEn: string;
  readonly fullName: string;
  readonly fullNameHant: string;
  /** Widest first, such as `Jiangsu, Nanjing`. */
  readonly fullNameEn: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
  /** Names that refer to it, in the normal form for finding names: the official name and its short forms. */
  readonly nameForms: readonly string[];
  /** The same names in pinyin, and its English name: lowercase letters without spaces and apostrophes. */
  readonly pinyinForms: readonly string[];
  /** Other names, as people write them. */
  readonly aliases: readonly string[];
  /** The aliases in the normal form for finding names, and in pinyin. */
  readonly aliasForms: readonly string[];
  /** The ids of the regions that an AREA consists of; empty for any other region. */
  readonly members: readonly string[];
}

/** A domain of the taxonomy. A broader domain comes before its narrower ones. */
export interface DomainFacts extends Named {
  /** Words in simplified Chinese that sources use for the domain besides its name. */
  readonly aliases: readonly string[];
  readonly broader: string | null;
}

export interface TechnologyFacts extends Named {
  readonly aliases: readonly string[];
}

/** A body that policies name. A broader body comes before those below it. */
export interface OrganizationFacts extends Named {
  /** Other names that sources use for it, in simplified Chinese or in any other script. */
  readonly aliases: readonly string[];
  /** The id of the region that it belongs to. */
  readonly region: string | null;
  /** The id of the body above it. */
  readonly broader: string | null;
  /** Ids of bodies that were merged into it. They still refer to it, and no other node receives them. */
  readonly formerIds: readonly string[];
}

/** Whom measures help, such as small and medium-sized enterprises. */
export interface TargetGroupFacts extends Named {
  readonly aliases: readonly string[];
}

/** A part of a policy: its id is POLICY/PART/ORDINAL. */
interface PartFacts {
  readonly id: string;
  /** Position in its policy, from 1, in the order of the source. */
  readonly ordinal: number;
  /** The passages that state it; the first one is its clause. */
  readonly evidence: readonly Evidence[];
}

export type MeasureFacts = PartFacts & FactsOf<typeof measureFields>;

/** First the passages of the clause, then the words of the deadline if there is one. */
export type GoalFacts = PartFacts & FactsOf<typeof goalFields>;

/** A document that a policy names: its relation to it, and its title or number. */
export type CitationFacts = StatedRecord<typeof citationFields>;

/** One fact of a policy with one passage that states it. */
export interface Statement {
  /** The contract's Policy field that holds the fact. */
  readonly about: StatedField;
  /** The id of the node that the fact points to; null if the fact is a value or a record. */
  readonly node: string | null;
  readonly evidence: Evidence;
}

/** The contract's Policy field that holds a fact, or the field of its measures. */
export type StatedField =
  | StatedNames<typeof policyFields>
  | Exclude<NamesOf<typeof policyFields, "one" | "many">, "furtherRegions">
  | NamesOf<typeof policyFields, "records">
  | NamesOf<typeof measureFields, "many" | "records">
  | "measures"
  | "goals";

export type PolicyFacts = FactsOf<typeof policyFields> & {
  readonly id: string;
  /** The source that described the policy first; passages of its facts may be in other sources too. */
  readonly source: string;
  /** The parts of sources that are about it, at most one of each source. A source without one is about it as a whole. */
  readonly entries: readonly Evidence[];
  readonly measures: readonly MeasureFacts[];
  readonly goals: readonly GoalFacts[];
  /**
   * Every fact above, one row for each passage, ordered by start, end, field and node. An issuer is not stated again as an
   * organization. A domain of a measure is stated under `domains`, and whom it helps under `targetGroups`.
   */
  readonly statements: readonly Statement[];
};

/** All reviewed facts of a folder: plain data with every reference resolved, ready to be written to the graph. */
export interface Facts {
  readonly sources: readonly SourceFacts[];
  readonly regions: readonly RegionFacts[];
  readonly domains: readonly DomainFacts[];
  readonly technologies: readonly TechnologyFacts[];
  readonly organizations: readonly OrganizationFacts[];
  readonly targetGroups: readonly TargetGroupFacts[];
  /** By id. */
  readonly policies: readonly PolicyFacts[];
}
