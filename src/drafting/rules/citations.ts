import type { CitationValue } from "../fact";
import { documentNumbersIn } from "../names/document-numbers";
import { kindOfTitle, titlesIn } from "../names/document-titles";
import { normalizeName } from "../../text/normalized-name";
import type { Rule } from "../rule";

type Relation = CitationValue["relation"];
const before: readonly (readonly [RegExp, Relation])[] = [
  [/贯彻|落实|执行/u, "IMPLEMENTS"],
  [/根据|依据|参照/u, "BASED_ON"],
  [/解读|配套/u, "ACCOMPANIES"],
];
const portal = /^(?:【|点击|附件|关注|相关|.{0,12}>)/u;

/** Documents that a policy names in 《》, with the number in brackets after them, and how it relates to them. */
export const citations: Rule = {
  name: "citations",
  finds: "documents named in 《》 with their numbers: implemented, a basis, ended, or only mentioned",
  examples: [
    {
      text: "第一条 根据《社会救助办法》、《关于救助的通知》(国发〔2014〕47号)，制定本细则。",
      finds: [
        ["citations", { relation: "BASED_ON", title: "社会救助办法", documentNumber: null }, "《社会救助办法》"],
        [
          "citations",
          { relation: "BASED_ON", title: "关于救助的通知", documentNumber: "国发〔2014〕47号" },
          "《关于救助的通知》(国发〔2014〕47号)",
        ],
      ],
    },
    {
      text: "《广州市救助办法》(穗府办规〔2019〕13号)同时废止。",
      finds: [
        [
          "citations",
          { relation: "REPLACES", title: "广州市救助办法", documentNumber: "穗府办规〔2019〕13号" },
          "《广州市救助办法》(穗府办规〔2019〕13号)",
        ],
      ],
    },
    { text: "按照省《办法》第八条规定提供材料。", finds: [] },
    { text: "持有《残疾军人证》的对象，免交租金。", finds: [] },
  ],
  propose: ({ text, found, sentences, heading }) => {
    const own = new Set(found("title").map(({ quote }) => normalizeName(quote)));
    const seen = new Set<string>();
    const named = new Set<string>();
    return titlesIn(text).flatMap(({ start, end }) => {
      const title = text.slice(start, end);
      const sentence = sentences.at(start);
      const kind = kindOfTitle(title);
      // 省《办法》 is a short name that the text gave to a document before.
      if (!sentence || !kind || (kind.start === 0 && kind.end === title.length) || isOwn(own, title)) return [];
      if (heading && !text.includes("\n", heading.end + 1) && start < heading.end) return [];
      const lineStart = text.lastIndexOf("\n", start) + 1;
      if (portal.test(text.slice(lineStart, start)) || /^《?》?的?(?:政策)?解读/u.test(text.slice(end, end + 8)))
        return [];
      const after = /^》\s*[（(](?<number>[^）)]{4,30})/u.exec(text.slice(end, end + 36));
      const [number] = documentNumbersIn(after?.groups?.["number"] ?? "");
      const relation = relationOf(text.slice(sentence.start, start - 1), text.slice(end, sentence.end));
      const key = `${relation} ${title}`;
      // A document that is a basis already is not listed again where it is only mentioned.
      if (seen.has(key) || (relation === "MENTIONS" && named.has(title))) return [];
      seen.add(key);
      named.add(title);
      const closing = number && after ? end + after[0].length + 1 : end + 1;
      const value: CitationValue = { relation, title, documentNumber: number?.documentNumber ?? null };
      return [
        { field: "citations", value, start: start - 1, end: closing, score: relation === "MENTIONS" ? 0.8 : 0.9 },
      ];
    });
  },
};

/** The policy's own title, also in the name of the notice that issued it. */
function isOwn(own: ReadonlySet<string>, title: string): boolean {
  const name = normalizeName(title);
  return [...own].some((one) => name === one || name.includes(`印发${one}`));
}

function relationOf(head: string, tail: string): Relation {
  if (/废止|停止执行|失效/u.test(tail) || head.includes("废止")) return "REPLACES";
  let last: readonly [number, Relation] = [-1, "MENTIONS"];
  for (const [words, relation] of before) {
    const at = [...head.matchAll(new RegExp(words, "gu"))].at(-1)?.index ?? -1;
    if (at > last[0]) last = [at, relation];
  }
  return last[1];
}
