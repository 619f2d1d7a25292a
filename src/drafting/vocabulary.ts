/** Something of the graph that a text can name. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** Other words for it; those of a domain may name several domains at once. */
  readonly aliases: readonly string[];
}

/** A region with what is needed to find it by its names. */
export interface Place {
  readonly id: string;
  /** The full chain, such as 江苏省南京市. */
  readonly fullName: string;
  /** NATION, PROVINCE, PREFECTURE, COUNTY, DEVELOPMENT_ZONE, AREA or TOWNSHIP. */
  readonly level: string;
  readonly parent: string | null;
  /** Names in simplified Chinese, such as 南京市 and 南京. */
  readonly names: readonly string[];
}

/** What the drafter knows of the graph. The caller provides it: from data/, or from the graph of the moment. */
export interface DraftingVocabulary {
  readonly regions: readonly Place[];
  readonly domains: readonly Term[];
  readonly technologies: readonly Term[];
  readonly organizations: readonly Term[];
  readonly targetGroups: readonly Term[];
}
