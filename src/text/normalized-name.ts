import { toSimplified } from "./simplified";

/** Spaces, apostrophes, hyphens, commas and middle dots: characters that people write or omit between the parts of a name. */
const separators = /[\s'’‘ʼ`\-‐‑,，、·]/gu;

/** Invisible characters, and combining marks without a letter of their own, such as the dot that remains of İ. */
const traceless = /[\p{Mn}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The normal form for finding names: simplified Chinese, lowercase, full-width forms as ordinary ones, without separators. So
 * 南京, Nan Jing and Xi’an match the stored forms. Every other visible character stays.
 */
export function normalizeName(text: string): string {
  const letters = text.normalize("NFKC").toLowerCase().normalize("NFKC").replace(traceless, "");
  const folded = letters.replace(separators, "");
  return /\p{Script=Han}/u.test(folded) ? toSimplified(folded) : folded;
}
