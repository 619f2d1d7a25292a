import type { FoundTerm } from "../names/term-finder";
import type { Proposal, Reference } from "../fact";
import type { Rule, RuleInput } from "../rule";
import type { Sentence } from "../reading/sentences";

const before = /(?:^|[、+“”"，,：:]|在|围绕|面向|聚焦|涵盖|包括|以|及|和|与)$/u;
const after = /^(?:[、+”"“，,]|等|领域|元宇宙|输出|和|及|与|行业|产业等|方面)/u;
const fields = /领域|方向|行业|场景|面向|围绕|聚焦|涵盖|立足/u;
/** A measure of one short clause names its domain in its object. */
const SHORT = 25;

/** Where a policy is to be applied: words of the vocabulary in a list of fields. A word met in passing is only offered. */
export const domains: Rule = {
  name: "domains",
  finds: "domains in a list of fields of application, or in the object of a short measure; others are offered",
  examples: [
    {
      text: "围绕工业、教育、文化等重点领域,推出产品。",
      finds: [
        ["domains", { id: "industry", name: "工业" }, "工业"],
        ["domains", { id: "education", name: "教育" }, "教育"],
        ["domains", { id: "culture", name: "文化" }, "文化"],
      ],
    },
    { text: "南京\n2023年2月1日,《南京市元宇宙行动计划》发布。\n打造元宇宙、平台等领域的高地。", finds: [] },
    { text: "依托“金三角”、国家级基地等空间,建成项目。", finds: [] },
  ],
  propose: (input) => {
    const found = input.domains.in(input.text);
    const subjects = new Set(input.found("subjects").map(({ value }) => (value as Reference).id));
    return found.flatMap((term, index) => {
      const sentence = input.sentences.at(term.start);
      if (!sentence) return [];
      const isWritten =
        isInList(input, term, sentence, neighbours(found, index, sentence), isBeside(input.text, found, index)) ||
        isObject(input, term);
      // What a policy is about is no place of its application.
      const applied = term.terms.filter(({ id }) => !subjects.has(id));
      return applied.map(({ id, name }): Proposal => ({
        ...{ field: "domains", value: { id, name }, start: term.start, end: term.end, term: term.word },
        ...(isWritten ? { score: 0.85 } : { score: 0.4, offered: true }),
      }));
    });
  },
};

/** How many other domains the sentence names near this one. */
function neighbours(found: readonly FoundTerm[], index: number, sentence: Sentence): number {
  const near = found
    .slice(Math.max(0, index - 3), index + 4)
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return near.length - 1;
}

/** The item before or after it in its list is a domain too: 人工智能 among technologies is one of them. */
function isBeside(text: string, found: readonly FoundTerm[], index: number): boolean {
  const [previous, one, next] = [found[index - 1], found[index], found[index + 1]];
  const touches = (first: FoundTerm | undefined, second: FoundTerm | undefined) =>
    first !== undefined && second !== undefined && text.slice(first.end, second.start) === "、";
  return touches(previous, one) || touches(one, next);
}

function isInList(
  { text }: RuleInput,
  { start, end, word }: FoundTerm,
  sentence: Sentence,
  others: number,
  isBesideDomain: boolean,
): boolean {
  const words = text.slice(Math.max(sentence.start, start - 80), Math.min(sentence.end, end + 80));
  const isItem = before.test(text.slice(Math.max(0, start - 2), start)) && after.test(text.slice(end, end + 4));
  if (word.length > 3 && word.endsWith("元宇宙")) return true;
  if (word === "人工智能") return isItem && isBesideDomain && fields.test(words);
  const isSingle = text.slice(end).startsWith("元宇宙");
  return isItem && (isSingle || others > 0) && fields.test(words);
}

function isObject({ found }: RuleInput, { start, end }: FoundTerm): boolean {
  return found("measures").some(
    (measure) =>
      measure.start <= start && end <= measure.end && measure.end - measure.start <= SHORT && measure.end - end <= 4,
  );
}
