/** The pronunciation or the English form of the beginning of a division's name, if the rules would be wrong. */
export interface RegionReading {
  /** The words with this reading: the beginning of the name, or the whole name. */
  readonly zh: string;
  /** One syllable for each character; absent if the package reads it correctly. */
  readonly syllables?: readonly string[];
  /** The common English form; absent if it is the spelling of the syllables. */
  readonly english?: string;
}

/** The reviewed readings of a folder. */
export interface RegionReadings {
  /** Characters that have another reading in names of divisions than in other words, such as 都, read du. */
  readonly characters: ReadonlyMap<string, string>;
  /** By the division's id. */
  readonly regions: ReadonlyMap<string, RegionReading>;
}
