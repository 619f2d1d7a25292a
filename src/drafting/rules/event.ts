import type { Rule } from "../rule";

const form =
  /(?:\d日|\d月)[,，]?(?<name>[^，,。《》]{4,40}?(?<kind>大会|论坛|峰会|会议|博览会|展览会|大赛|推介会|春季会)[^，,。在]{0,14}?)(?:在[^，,。]{2,30}?)?(?:开幕|举行|举办|召开|启动)/u;

/** An event by which a region acts, where an entry of a digest has no document. */
export const event: Rule = {
  name: "event",
  finds: "the name and the kind of an event: a conference that opens, where no document is named",
  examples: [
    {
      text: "昆山\n2023年2月16日,元宇宙产业大会2023春季会在昆山国际会展中心开幕。",
      finds: [
        ["title", "元宇宙产业大会2023春季会", "元宇宙产业大会2023春季会"],
        ["kind", "EVENT", "大会"],
      ],
    },
    { text: "无锡\n2023年2月28日,《无锡市行动计划》印发。", finds: [] },
  ],
  propose: ({ text, found }) => {
    if (found("title").length > 0) return [];
    const match = form.exec(text.slice(0, 400));
    const { name = "", kind = "" } = match?.groups ?? {};
    if (!match) return [];
    const start = match.index + match[0].indexOf(name);
    const kindAt = start + name.indexOf(kind);
    return [
      { field: "title", value: name, start, end: start + name.length, score: 0.9 },
      { field: "kind", value: "EVENT", start: kindAt, end: kindAt + kind.length, score: 0.9 },
    ];
  },
};
