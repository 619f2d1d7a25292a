import { normalizeName } from "./normalized-name";
import { syllablesOf } from "./pinyin";

/** Longer names are compared by their beginning: no region has one. */
const MAX_CHARACTERS = 60;

/** The different pairs of neighbouring characters, with marks at the ends of the name: ^南, 南京, 京$. */
function pairs(name: string): readonly string[] {
  const characters = ["^", ...Array.from(name).slice(0, MAX_CHARACTERS), "$"];
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`))];
}

/** What two names have in common when they come near: pairs of characters, as the name is written and as it sounds. */
export function pairsOfName(name: string): {
  readonly written: readonly string[];
  readonly sounded: readonly string[];
} {
  const form = normalizeName(name);
  return { written: pairs(form), sounded: pairs(normalizeName(syllablesOf(form).join(""))) };
}
