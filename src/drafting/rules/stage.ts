import type { Rule } from "../rule";

/** Whether a policy is on trial, a draft for comment, or issued. Issued is what holds where the text says nothing else. */
export const stage: Rule = {
  name: "stage",
  finds: "the stage: 征求意见稿 and 草案, 试行 and 暂行 in the title; else issued",
  examples: [
    {
      text: "北京东城区\n2023年2月23日,发布《东城区行动计划(2023-2025年)(征求意见稿)》。",
      finds: [["stage", "DRAFT_FOR_COMMENT", "征求意见稿"]],
    },
    { text: "汉阳\n2023年2月27日,武汉发布《汉阳区扶持政策(试行)》。", finds: [["stage", "TRIAL", "试行"]] },
    { text: "海南陵水\n2023年3月22日,《陵水黎族自治县行动计划》正式发布。", finds: [["stage", "ISSUED", "正式发布"]] },
    { text: "今天天气很好，大家都去公园散步。", finds: [] },
  ],
  propose: ({ text, found }) => {
    const [title] = found("title");
    const [basis] = title ? [title] : found("kind");
    if (!basis) return [];
    const words = /(?<draft>征求意见稿|草案)|试行|暂行/u.exec(basis.quote);
    if (words) {
      const start = basis.start + words.index;
      const value = words.groups?.["draft"] === undefined ? "TRIAL" : "DRAFT_FOR_COMMENT";
      return [{ field: "stage", value, start, end: start + words[0].length, score: 0.97 }];
    }
    const after = title ? /^[》)）]{0,2}(?<words>正式发布|印发)/u.exec(text.slice(title.end, title.end + 10)) : null;
    const said = after?.groups?.["words"];
    if (title && after && said !== undefined) {
      const start = title.end + after[0].length - said.length;
      return [{ field: "stage", value: "ISSUED", start, end: start + said.length, score: 0.97 }];
    }
    return [{ field: "stage", value: "ISSUED", start: basis.start, end: basis.end, score: 0.9, unstated: true }];
  },
};
