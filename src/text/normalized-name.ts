import { toSimplified } from "./simplified";

/** Blanks, apostrophes, hyphens, commas and middle dots: what people put between the parts of a name, or leave out. */
const separators = /[\s'’‘ʼ`\-‐‑,，、·]/gu;

/** Characters that are not seen, and marks that have no letter of their own, such as the point that İ leaves behind. */
const traceless = /[\p{Mn}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A name as names are looked up by: simplified, in small letters, full-width forms as the ordinary ones, and without
 * separators, so that 南京, Nan Jing and Xi’an meet the forms that are stored. Every other character that is seen stays.
 */
export function normalizeName(text: string): string {
  const letters = text.normalize("NFKC").toLowerCase().normalize("NFKC").replace(traceless, "");
  const folded = letters.replace(separators, "");
  return /\p{Script=Han}/u.test(folded) ? toSimplified(folded) : folded;
}
