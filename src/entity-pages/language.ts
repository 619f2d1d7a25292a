/** The languages of a page, as the schema names them. */
export type Language = "ZH_HANS" | "ZH_HANT" | "EN";

/** The same as tags of RFC 5646, in addresses, headers and HTML. */
export const languageTags = { ZH_HANS: "zh-Hans", ZH_HANT: "zh-Hant", EN: "en" } as const satisfies Record<
  Language,
  string
>;

export const languages = Object.keys(languageTags) as readonly Language[];

const isChinese = /\p{Script=Han}/u;

/** The language of a text: where there is no English, the graph gives the simplified Chinese (semantics 22). */
export function languageOf(text: string, requested: Language): Language {
  return requested === "EN" && isChinese.test(text) ? "ZH_HANS" : requested;
}
