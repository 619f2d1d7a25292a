import type { Rule } from "../rule";

const form = /(?<from>20\d{2})年?(?:[-—–~～至]|——)(?<to>20\d{2})年?/u;

/** The first and the last year that the title names as the policy's term. */
export const term: Rule = {
  name: "term",
  finds: "the first and the last year of the term, by the title",
  examples: [
    {
      text: "合肥\n2023年2月14日,《合肥市元宇宙产业发展规划(2023-2028)》发布。",
      finds: [
        ["periodStart", 2023, "2023"],
        ["periodEnd", 2028, "2028"],
      ],
    },
    { text: "南京\n2023年2月1日,《南京市2023年行动计划》发布。", finds: [] },
  ],
  propose: ({ found }) => {
    const [title] = found("title");
    const match = form.exec(title?.quote ?? "");
    const { from = "", to = "" } = match?.groups ?? {};
    if (!title || !match || Number(to) < Number(from)) return [];
    const start = title.start + match.index;
    const end = start + match[0].lastIndexOf(to);
    return [
      { field: "periodStart", value: Number(from), start, end: start + 4, score: 0.98 },
      { field: "periodEnd", value: Number(to), start: end, end: end + 4, score: 0.98 },
    ];
  },
};
