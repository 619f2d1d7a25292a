import { toSimplified } from "./simplified";

/** Blanks, apostrophes, hyphens, commas and middle dots: what people put between the parts of a name, or leave out. */
const separators = /[\s'’‘ʼ`\-‐‑,，、·]/gu;

/**
 * A name as names are looked up by: simplified, in small letters, full-width forms as the ordinary ones, and without
 * separators, so that 南京, Nan Jing and Xi’an meet the forms that regions keep. Keeps every other character.
 */
export function normalizeName(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase().replace(separators, "");
  return /\p{Script=Han}/u.test(folded) ? toSimplified(folded) : folded;
}
