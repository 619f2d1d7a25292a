import type { Comparator, Quantity } from "./quantities";

const kinds: readonly (readonly [words: RegExp, kind: string])[] = [
  [/(?:年均|每年|逐年)[^，。]{0,10}?(?:下降|降低|减少)/u, "ANNUAL_DECREASE"],
  [/(?:年均|每年|逐年)[^，。]{0,10}?(?:增长|增速|增幅|提高|提升|增加|新增)/u, "ANNUAL_INCREASE"],
  [/占比|比重|占[^，。]{2,30}$/u, "SHARE"],
  [/(?:下降|降低|减少|压减)(?![至到为])[^，。]{0,4}$/u, "DECREASE"],
  [/(?:增长|涨幅|增幅|增速|净增|增加)(?![至到值])[^，。率]{0,14}$/u, "INCREASE"],
  [/(?:新增|新建|新培育|新引进|新引育|新认定|新开工|新设|新获批)[^，。率度面]{0,30}$/u, "INCREASE"],
];

/** What a goal's number says of what it counts, by the words around it (semantics 44), with the comparator of its kind. */
export function valueKindOf(piece: string, quantity: Quantity): { valueKind: string; comparator: Comparator } {
  const { unit, comparator } = quantity;
  if (unit === "RANK") return { valueKind: "RANK", comparator };
  if (unit === "TIMES") return { valueKind: "MULTIPLE", comparator };
  const at = piece.search(/\d|[一二两三四五六七八九十]+[个家项名座]/u);
  const head =
    at < 0
      ? piece
      : piece.slice(0, at).replace(/(?:超过|突破|不少于|不低于|达到|以上|力争|保持在?|达|超|约|在)+$/u, "");
  if (unit === "PERCENTAGE_POINT" && /(?:提升|提高|增加|上升|增长)$/u.test(head)) {
    return {
      valueKind: /(?:年均?|每年)(?:提升|提高|增加|上升|增长)$/u.test(head) ? "ANNUAL_INCREASE" : "INCREASE",
      comparator,
    };
  }
  const found = kinds.find(([words]) => words.test(head));
  return { valueKind: found?.[1] ?? "LEVEL", comparator };
}
