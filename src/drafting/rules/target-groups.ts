import type { Rule } from "../rule";

const form =
  /对(?:[^，。；对]{0,40}?的)?(?<group>[\p{Script=Han}]{2,8}?(?:企业|青年|家庭|人员|机构|团队|组织))(?:分别)?(?:给予|予以|发放|减免)/gu;

/** Whom a measure helps: words of the vocabulary in its measures; other groups that receive something are offered as new. */
export const targetGroups: Rule = {
  name: "target-groups",
  finds: "whom a measure helps: groups of the vocabulary; other groups that receive something are offered as new",
  examples: [
    { text: "对港澳青年企业给予10万元奖励。", finds: [["targetGroups", { name: "港澳青年企业" }, "港澳青年企业"]] },
    { text: "加强企业合作。", finds: [] },
  ],
  propose: (input) => {
    const measures = input.found("measures");
    const isInMeasure = (start: number, end: number) => measures.some((one) => one.start <= start && end <= one.end);
    const known = input.targetGroups.in(input.text).filter(({ start, end }) => isInMeasure(start, end));
    const named = known.flatMap(({ start, end, word, terms }) =>
      terms.map(({ id, name }) => ({
        field: "targetGroups" as const,
        value: { id, name },
        start,
        end,
        term: word,
        score: 0.8,
      })),
    );
    const offered = [...input.text.matchAll(form)].flatMap((match) => {
      const name = match.groups?.["group"] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      if (known.some((one) => one.start < start + name.length && start < one.end)) return [];
      return [
        { field: "targetGroups" as const, value: { name }, start, end: start + name.length, score: 0.5, offered: true },
      ];
    });
    return [...named, ...offered];
  },
};
