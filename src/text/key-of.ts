import { syllablesOf } from "./pinyin";

/** Max characters of a key that is made of a name. */
const KEY_LIMIT = 100;

/** A key for a name: its syllables in lowercase letters and digits with hyphens, beginning with a letter. */
export function keyOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? [];
  const letters = words
    .flatMap((word) => (/^\p{Script=Han}/u.test(word) ? syllablesOf(word) : [word]))
    .join("-")
    .replace(/[^a-z0-9-]/gu, "")
    .slice(0, KEY_LIMIT)
    .replace(/^-+|-+$/gu, "");
  return /^[a-z]/u.test(letters) ? letters : `n-${letters || "new"}`;
}
