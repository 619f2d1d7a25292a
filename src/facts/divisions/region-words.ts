import { RegionLevel } from "../../../schema/enums";
import { spelled, syllablesOf } from "../../text/pinyin";
import type { Division } from "./division";
import { divisionName } from "./division-name";
import type { RegionReading, RegionReadings } from "./region-reading";
import { shortZoneName, zoneWords } from "./zone-words";

/** The names of a division: its English name, and the names that people use for it. */
export interface RegionWords {
  readonly nameEn: string;
  /** The English proper name, with which the English names of its zones begin: Hefei, Inner Mongolia. */
  readonly placeEn: string;
  /** Chinese names, the official one first. */
  readonly names: readonly string[];
  /** Reads a text as syllables; the text may contain this division's name. */
  readonly read: (text: string) => readonly string[];
}

/**
 * Names a division. Owns its short names and its English form. `above` are the words of the divisions that contain it, the
 * nearest first; the name of a zone may begin with their names.
 */
export function regionWords(division: Division, above: readonly RegionWords[], readings: RegionReadings): RegionWords {
  const reading = readings.regions.get(division.id);
  const read = reader(reading, above[0]?.read ?? characterReader(readings));
  const written = division.nameEn ?? (reading?.zh === division.name ? reading.english : undefined);
  if (division.level === RegionLevel.DEVELOPMENT_ZONE) {
    const nameEn = written ?? zoneEnglish(division.name, above, read);
    return { nameEn, placeEn: nameEn, names: zoneNames(division.name, above), read };
  }
  if (division.level === RegionLevel.NATION || division.level === RegionLevel.AREA) {
    const nameEn = written ?? spelled(read(division.name));
    return { nameEn, placeEn: nameEn, names: [division.name], read };
  }
  const { stem, peoples, kind, short } = divisionName(division.name, division.level);
  const placeEn = written ?? placeEnglish(stem, reading, read);
  const nameEn = written ?? (kind === "" ? placeEn : [placeEn, listed(peoples), kind].filter(Boolean).join(" "));
  return { nameEn, placeEn, names: distinct([division.name, short]), read };
}

/** The reviewed English form of the stem's beginning; the rest is spelled by sound. */
function placeEnglish(stem: string, reading: RegionReading | undefined, read: RegionWords["read"]): string {
  if (!reading?.english || !stem.startsWith(reading.zh)) return spelled(read(stem));
  const rest = stem.slice(reading.zh.length);
  return rest ? `${reading.english} ${spelled(read(rest))}` : reading.english;
}

/** Dai, Lahu and Va: only the last two are joined by `and`. */
function listed(peoples: readonly string[]): string {
  return peoples.join(", ").replace(/, (?=[^,]*$)/u, " and ");
}

function zoneEnglish(name: string, above: readonly RegionWords[], read: RegionWords["read"]): string {
  const placeNames = new Map(
    above.flatMap(({ names, placeEn }) => names.map((position) => [position, placeEn] as const)),
  );
  return zoneWords(name, placeNames)
    .map(([chinese, english]) => english ?? spelled(read(chinese)))
    .join(" ");
}

/** With and without the names of the divisions that contain it, each with the official ending and with the common short one. */
function zoneNames(name: string, above: readonly RegionWords[]): readonly string[] {
  const bare = [name];
  // Starts with the widest: 河北唐山芦台经济开发区 loses its province first, then its city.
  for (const { names } of above.toReversed()) {
    const rest = bare.at(-1) ?? name;
    const position = names.find((one) => rest.startsWith(one));
    if (position) bare.push(rest.slice(position.length));
  }
  return distinct(bare.flatMap((one) => [one, shortZoneName(one)]));
}

function characterReader({ characters }: RegionReadings): RegionWords["read"] {
  return (text) => {
    const characterList = Array.from(text);
    return syllablesOf(text).map((syllable, index) => characters.get(characterList[index] ?? "") ?? syllable);
  };
}

/** Reads a name the same way at any position; the reviewed reading replaces the package's. */
function reader(reading: RegionReading | undefined, before: RegionWords["read"]): RegionWords["read"] {
  if (!reading?.syllables) return before;
  const { zh, syllables } = reading;
  return (text) => {
    const read = [...before(text)];
    const at = text.indexOf(zh);
    if (at >= 0) read.splice(Array.from(text.slice(0, at)).length, syllables.length, ...syllables);
    return read;
  };
}

const distinct = (names: readonly string[]) => [...new Set(names)];
