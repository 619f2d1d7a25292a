import { RegionLevel } from "../../../schema/enums";
import { spelled, syllablesOf } from "../../text/pinyin";
import type { Division } from "./division";
import { divisionName } from "./division-name";
import type { RegionReading, RegionReadings } from "./region-readings";
import { shortZoneName, zoneWords } from "./zone-words";

/** What a division is called: its English name, and the names by which people mean it. */
export interface RegionWords {
  readonly nameEn: string;
  /** English for the place alone, as names of what lies in it begin: Hefei, Inner Mongolia. */
  readonly placeEn: string;
  /** Chinese names, the official one first. */
  readonly names: readonly string[];
  /** How a text is read in which this division's name may stand. */
  readonly read: (text: string) => readonly string[];
}

/**
 * Names a division. Owns which short names it has and how English writes it; `above` are the words of the divisions in
 * which it lies, the nearest first, whose names a zone's may begin with.
 */
export function regionWords(division: Division, above: readonly RegionWords[], readings: RegionReadings): RegionWords {
  const reading = readings.regions.get(division.id);
  const read = reader(reading, above[0]?.read ?? characterReader(readings));
  const written = reading?.zh === division.name ? reading.english : undefined;
  if (division.level === RegionLevel.DEVELOPMENT_ZONE) {
    const nameEn = written ?? zoneEnglish(division.name, above, read);
    return { nameEn, placeEn: nameEn, names: zoneNames(division.name, above), read };
  }
  const { stem, peoples, kind, short } = divisionName(division.name, division.level);
  const placeEn = written ?? placeEnglish(stem, reading, read);
  const nameEn = written ?? (kind === "" ? placeEn : [placeEn, listed(peoples), kind].filter(Boolean).join(" "));
  return { nameEn, placeEn, names: distinct([division.name, short]), read };
}

/** The reviewed English of a stem's beginning, and the rest by sound. */
function placeEnglish(stem: string, reading: RegionReading | undefined, read: RegionWords["read"]): string {
  if (!reading?.english || !stem.startsWith(reading.zh)) return spelled(read(stem));
  const rest = stem.slice(reading.zh.length);
  return rest ? `${reading.english} ${spelled(read(rest))}` : reading.english;
}

/** Dai, Lahu and Va; the last two alone are joined by `and`. */
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

/** With and without the names of what it lies in, each with the official ending and with the usual short one. */
function zoneNames(name: string, above: readonly RegionWords[]): readonly string[] {
  const bare = [name];
  // From the widest: 河北唐山芦台经济开发区 leaves out its province before its city.
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

/** Reads a name the same way wherever it stands, the reviewed reading before the package's. */
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
