import { kindOfTitle } from "../names/document-titles";
import type { Rule } from "../rule";

const itself = /本(?<word>条例|实施细则|细则|实施办法|试行办法|办法|规定|通知|意见|实施方案|方案|行动计划|规划|措施)/u;

/** The kind of a policy, by the last word of its title, or by what the text calls itself. */
export const kind: Rule = {
  name: "kind",
  finds: "the kind: by the last word of the title, or by what the text calls itself (本条例)",
  examples: [
    { text: "汉阳\n2023年2月27日,武汉发布《汉阳区扶持政策(试行)》。", finds: [["kind", "SUPPORT_POLICY", "扶持政策"]] },
    {
      text: "南京\n2023年2月1日,《南京市发展规划(2023-2028)》发布。",
      finds: [["kind", "DEVELOPMENT_PLAN", "发展规划"]],
    },
    { text: "第二条 本条例所称市场主体，是指自然人。", finds: [["kind", "LAW", "条例"]] },
    { text: "今天天气很好，大家都去公园散步。", finds: [] },
  ],
  propose: ({ text, found }) => {
    if (found("kind").length > 0) return [];
    const [title] = found("title");
    if (title) {
      const read = kindOfTitle(title.quote);
      if (!read) return [{ field: "kind", value: "OTHER", start: title.start, end: title.end, score: 0.6 }];
      const [start, end] = [title.start + read.start, title.start + read.end];
      return [{ field: "kind", value: read.kind, start, end, score: 0.98 }];
    }
    const match = itself.exec(text);
    const read = kindOfTitle(match?.groups?.["word"] ?? "");
    if (!match || !read) return [];
    return [
      { field: "kind", value: read.kind, start: match.index + 1, end: match.index + match[0].length, score: 0.9 },
    ];
  },
};
