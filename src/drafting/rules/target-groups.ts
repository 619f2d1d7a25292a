import type { Rule } from "../rule";
import type { Span } from "../../text/span";

const form =
  /对(?:[^，。；对]{0,40}?的)?(?<group>[\p{Script=Han}]{2,8}?(?:企业|青年|家庭|人员|机构|团队|组织))(?:分别)?(?:给予|予以|发放|减免)/gu;

const helping = /(?:支持|对|为|向|引进|培育|引育|鼓励|帮助|奖励|扶持|培养)$/u;
const group = { field: "targetGroups" as const };

/** Whom a measure helps: words of the vocabulary in its measures; other groups that receive something are offered as new. */
export const targetGroups: Rule = {
  name: "target-groups",
  finds: "whom a measure helps: groups of the vocabulary; other groups that receive something are offered as new",
  examples: [
    { text: "对港澳青年企业给予10万元奖励。", finds: [["targetGroups", { name: "港澳青年企业" }, "港澳青年企业"]] },
    { text: "加强部门合作。", finds: [] },
  ],
  propose: (input) => {
    const measures = input.found("measures");
    const isInMeasure = (start: number, end: number) => measures.some((one) => one.start <= start && end <= one.end);
    const received = [...input.text.matchAll(form)].map((match) => {
      const name = match.groups?.["group"] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      return { name, start, end: start + name.length };
    });
    const known = input.targetGroups.in(input.text).filter(({ start, end }) => isInMeasure(start, end));
    // A known word inside a longer name is another group: 企业 in 港澳青年企业.
    const isWhole = (one: Span) => !received.some(({ start, end }) => start < one.start && one.end <= end);
    const named = known.filter(isWhole).flatMap(({ start, end, word, terms }) => {
      const isHelped = helping.test(input.text.slice(Math.max(0, start - 6), start));
      const certainty = isHelped ? { score: 0.8 } : { score: 0.4, offered: true };
      return terms.map(({ id, name }) => ({ ...group, value: { id, name }, start, end, term: word, ...certainty }));
    });
    const offered = received
      .filter((one) => !known.some(({ start, end }) => start === one.start && end === one.end))
      .map(({ name, start, end }) => ({ ...group, value: { name }, start, end, score: 0.5, offered: true }));
    return [...named, ...offered];
  },
};
