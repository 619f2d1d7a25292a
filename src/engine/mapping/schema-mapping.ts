/** One language of stored texts. The text `title` is in the property `title` followed by the suffix. */
export interface TextLanguage {
  readonly suffix: string;
  /** The language that is read if the text is missing in this one. A column of a question has no fallback. */
  readonly fallback?: string;
  /** Filters compare texts in this language without case. */
  readonly ignoresCase?: boolean;
}

/** Where the present id of a node is found by one that it had before. */
export interface FormerIds {
  readonly label: string;
  readonly current: string;
}

/** What all fields of a schema have in common. `mapGraph` (map-graph.ts) attaches it to the schema. */
export interface SchemaMapping {
  /**
   * The languages of stored texts, by the value of the argument that selects one. A field without this argument is read in
   * the first language.
   */
  readonly languages: Readonly<Record<string, TextLanguage>>;
  /** The names of arguments that mean the same on every field. The arguments of pages have the names of Relay. */
  readonly arguments: {
    /** Selects the language of a text. */
    readonly language: string;
    /** The filter of a list. */
    readonly where: string;
    /** The order of a list: objects with one key each, the first key first. */
    readonly orderBy: string;
  };
  /** The question that returns the version of the graph, in its one column `version`. */
  readonly versionQuestion: string;
  /**
   * Ids that nodes had before: nodes with this label have such an id as `id`, and the present id of the node in this property.
   * A lookup of a node of any type finds it by both. Absent if no node changes its id.
   */
  readonly formerIds?: FormerIds;
  /** Whether a value has the form of an id. */
  readonly isId: (value: unknown) => boolean;
}
