import { pinyin } from "pinyin-pro";
import { toSimplified } from "../simplified";
import { blankCharacter } from "./characters";
import type { FindReplacements, Replacement } from "./replacement";

/** A Chinese character, and all notes in brackets after it that contain nothing but lowercase letters, or a tone as a digit. */
const noted = new RegExp(
  String.raw`(\p{Script=Han})((?:${blankCharacter}*[(（]${blankCharacter}*[\p{Ll}\p{M}]+[1-5]?${blankCharacter}*[)）])+)`,
  "gu",
);
const note = /[^)）]+[)）]/gu;

/** The marks of the four tones, decomposed. The diaeresis of ü is none. */
const tones = /[\u0300\u0301\u0304\u030c]/gu;

/** A reading without its tone; ü is also written v. */
const withoutTone = (reading: string) =>
  reading
    .normalize("NFD")
    .replace(tones, "")
    .normalize("NFC")
    .replace(/[1-5]$/u, "")
    .replaceAll("v", "ü");

/** The readings of a few thousand characters in use. No more are cached. */
const MAX_CACHED = 20_000;
const readings = new Map<string, ReadonlySet<string>>();

function readingsOf(character: string): ReadonlySet<string> {
  const known = readings.get(character);
  if (known) return known;
  const found = [character, toSimplified(character)].flatMap((form) =>
    pinyin(form, { multiple: true, toneType: "none", type: "array" }),
  );
  const set = new Set(found.map(withoutTone));
  if (readings.size < MAX_CACHED) readings.set(character, set);
  return set;
}

/**
 * Removes a note in brackets that is a reading of the character before it, with or without its tone, as often as it is
 * repeated. Every other note stays, such as a unit (m) or a key of a list, and so does what follows it.
 */
export const findReadings: FindReplacements = (text) => {
  const found: Replacement[] = [];
  for (const { 1: character = "", 2: notes = "", index } of text.matchAll(noted)) {
    const start = index + character.length;
    let end = start;
    for (const [each] of notes.matchAll(note)) {
      const reading = withoutTone(each.replace(/[^\p{Ll}\p{M}\d]/gu, ""));
      if (!readingsOf(character).has(reading)) break;
      end += each.length;
    }
    if (end > start) found.push({ rule: "READING", start, end, text: "" });
  }
  return found;
};
