import type { Span } from "../../text/span";

/** The kinds of policies by the last word of a title; semantics 37. The longest word of two first. */
const kindWords: readonly (readonly [words: RegExp, kind: string])[] = [
  [/(?:规划纲要|发展规划|规划|纲要)$/u, "DEVELOPMENT_PLAN"],
  [/(?:行动计划|行动方案|实施方案|工作方案|方案|计划)$/u, "ACTION_PLAN"],
  [/(?:若干|扶持|支持|政策)?(?:措施|政策)$/u, "SUPPORT_POLICY"],
  [/(?:通知|公告|通告|函)$/u, "NOTICE"],
  [/(?:(?:试行|暂行|实施|管理)?(?:规定|办法|规则|细则))$/u, "RULE"],
  [/(?:条例|法)$/u, "LAW"],
  [/(?:(?:指导|实施)?意见|建议)$/u, "OPINION"],
  [/(?:指南|指引)$/u, "GUIDE"],
  [/(?:决定|决议)$/u, "DECISION"],
  [/报告$/u, "REPORT"],
];
const brackets = /\s*[（(〔[【][^（()）]*[)）〕\]】]$/u;

/** A title's kind, and the words of the title that say so. */
export interface TitleKind extends Span {
  readonly kind: string;
}

/** The kind by the last word of a title, bracketed endings aside; undefined where no kind ends like this. */
export function kindOfTitle(title: string): TitleKind | undefined {
  let bare = title;
  while (brackets.test(bare)) bare = bare.replace(brackets, "");
  for (const [words, kind] of kindWords) {
    const match = words.exec(bare);
    if (match) return { kind, start: match.index, end: bare.length };
  }
  return undefined;
}

/** The titles in 《》, nested 〈〉 within them included, with the place of the words inside. */
export function titlesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(/[《》\n]/gu)) {
    if (match[0] === "《") open.push(match.index + 1);
    else if (match[0] === "\n") open.length = 0;
    else {
      const start = open.pop();
      if (start !== undefined && open.length === 0) spans.push({ start, end: match.index });
    }
  }
  return spans;
}
