import { plainText } from "./plain-text";

const blanks = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const opening = /[[({<〔【〖「『《〈⟨⟦﹝﹙]/gu;
const closing = /[\])}>〕】〗」』》〉⟩⟧﹞﹚]/gu;

/**
 * The form in which document numbers are compared: all brackets are 〔〕, letters and digits have ordinary width, and blanks,
 * script and case make no difference.
 */
export const documentNumberForm = (text: string): string =>
  plainText(text.normalize("NFKC").replace(blanks, "").replace(opening, "〔").replace(closing, "〕"));
