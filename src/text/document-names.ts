import { normalizeName } from "./normalized-name";

/** Brackets and quotation marks, which a citation may write, change or omit. */
const marks = /[[\](){}【】〔〕《》〈〉「」『』“”"]/gu;

/** The normal form for comparing titles of documents: without brackets and blanks, in any width and script. */
export const documentTitleForm = (title: string): string => normalizeName(title).replace(marks, "");

/** The year in a document's number has the brackets 〔〕, whichever are written. */
export const withCorrectBrackets = (text: string) => text.replace(/[[［【(（﹝](\d{4})[\]］】)）﹞]/gu, "〔$1〕");
