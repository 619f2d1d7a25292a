import type { Span } from "../../text/span";

/** A document number with its brackets made 〔〕. */
export interface WrittenNumber extends Span {
  readonly documentNumber: string;
}

const words = String.raw`\p{Script=Han}{1,14}`;
const form = new RegExp(
  `(?:${words}[〔［[（(【]\\s?(?:19|20)\\d{2}\\s?[〕］\\]）)】]\\s?(?:第)?\\d{1,4}号)|` +
    `(?:${words}令\\s?第?\\d{1,4}号)|(?:(?:${words}?)公告(?:19|20)\\d{2}年第\\d{1,4}号)`,
  "gu",
);
/** Words before a number that are no part of it. */
const notOfIt =
  /^.*(?:根据|依据|按照|依照|参照|执行|落实|印发|通过|关于|以及|的|和|与|及|以|见|由)(?=\p{Script=Han}{2,}[〔［[（(【令公])/u;

/** The document numbers of a text, in its order: 〔〕 in any brackets, 令, 公告. */
export function documentNumbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(form)].map((match) => {
    const skipped = notOfIt.exec(match[0])?.[0].length ?? 0;
    const start = match.index + skipped;
    const number = match[0].slice(skipped).replace(/\s/gu, "");
    const documentNumber = number.replace(/[〔［[（(【]((?:19|20)\d{2})[〕］\]）)】]/u, "〔$1〕");
    return { documentNumber, start, end: match.index + match[0].length };
  });
}
