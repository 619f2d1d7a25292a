import { isUnspaced, searchForm, unspacedScripts } from "./search-form";
import { toSimplified } from "./simplified";

/** What must stand in a text as one phrase: normal forms, any of which will do. */
export type Needle = readonly [string, ...string[]];

const blank = /\p{White_Space}+/u;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** A blank of a form within Chinese. */
const chineseGap = new RegExp(`(?<=[${unspacedScripts}]) (?=[${unspacedScripts}])`, "gu");

/**
 * The forms of a piece of a query: as it is written; with its words in simplified Chinese, which may differ from its
 * characters so (計畫 is 计划); and without what divides its Chinese, since 《教育》行动 may stand as 教育行动.
 */
function formsOf(piece: string): readonly string[] {
  const words = toSimplified(piece.normalize("NFKC").replace(unseen, ""));
  const forms = [searchForm(piece), searchForm(words)];
  return [...new Set([...forms, ...forms.map((form) => form.replace(chineseGap, ""))])];
}

/**
 * The phrases that a query asks for, all of them. Every character is plain text: letters and digits count, all others
 * divide words. A blank divides Chinese phrases, which hold none, while words of other scripts with blanks between them
 * are one phrase. A query without letters or digits has no needle.
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

/** The script in which a query's Chinese is written; what is the same in both counts as simplified. */
export function scriptOf(query: string): "ZH_HANS" | "ZH_HANT" {
  return toSimplified(query) === query ? "ZH_HANS" : "ZH_HANT";
}
