import { isUnspaced, searchForm, unspacedScripts } from "./search-form";
import { toSimplified } from "./simplified";

/** A phrase that a text must contain: its normal forms, any of which is enough. */
export type Needle = readonly [string, ...string[]];

const blank = /\p{White_Space}+/u;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** A space in a form between Chinese characters. */
const chineseGap = new RegExp(`(?<=[${unspacedScripts}]) (?=[${unspacedScripts}])`, "gu");

/**
 * The forms of a part of a query: as it is written; converted to simplified Chinese by words, which may differ from its
 * characters (計畫 is 计划); and without the separators in its Chinese, because a text may have 教育行动 for 《教育》行动.
 */
function formsOf(piece: string): readonly string[] {
  const words = toSimplified(piece.normalize("NFKC").replace(unseen, ""));
  const forms = [searchForm(piece), searchForm(words)];
  return [...new Set([...forms, ...forms.map((form) => form.replace(chineseGap, ""))])];
}

/**
 * The phrases of a query; a text must contain all of them. Every character is plain text: letters and digits count, all others
 * separate words. A space separates Chinese phrases, which contain none. Words of other scripts with spaces between them are
 * one phrase. A query without letters or digits has no needle.
 */
export function searchNeedles(query: string): readonly Needle[] {
  const phrases: Needle[] = [];
  let words: string | undefined;
  const close = () => {
    if (words !== undefined) phrases.push([words]);
    words = undefined;
  };
  for (const piece of query.split(blank)) {
    const [form = "", ...others] = formsOf(piece);
    if (form === "") continue;
    if (!Array.from(form).some(isUnspaced)) {
      words = words === undefined ? form : `${words} ${form}`;
      continue;
    }
    close();
    phrases.push([form, ...others]);
  }
  close();
  const seen = new Set<string>();
  return phrases.filter(([form]) => !seen.has(form) && seen.add(form));
}

/** The script of a query's Chinese; simplified if both scripts have the same characters. */
export function scriptOf(query: string): "ZH_HANS" | "ZH_HANT" {
  return toSimplified(query) === query ? "ZH_HANS" : "ZH_HANT";
}
