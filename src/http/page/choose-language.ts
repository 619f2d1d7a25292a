import { type Language, languages, languageTags } from "../../entity-pages/language";

/** Used if a client does not say which language it prefers: that of the sources. */
const DEFAULT: Language = "ZH_HANS";

/** Used for a client that prefers a language which the pages lack. */
const OTHERWISE: Language = "EN";

/** Language ranges (RFC 4647, 2.1) of Chinese that is written in traditional characters. */
const traditional = /^zh-(hant|tw|hk|mo)\b/u;

function languageOfRange(range: string): Language | undefined {
  if (traditional.test(range)) return "ZH_HANT";
  if (/^zh\b/u.test(range)) return "ZH_HANS";
  if (/^en\b/u.test(range)) return "EN";
  return range === "*" ? DEFAULT : undefined;
}

/** The language that Accept-Language prefers (RFC 9110, 12.5.4). */
export function acceptedLanguage(header: string | undefined): Language {
  const ranges = (header ?? "*")
    .split(",")
    .map((entry) => {
      const [range = "", ...parameters] = entry
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/u);
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return { range, quality: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ range, quality }) => range !== "" && quality > 0);
  const [best] = ranges
    .toSorted((one, other) => other.quality - one.quality)
    .flatMap(({ range }) => languageOfRange(range) ?? []);
  return best ?? (ranges.length === 0 ? DEFAULT : OTHERWISE);
}

/** The language that the parameter `lang` names; undefined for none, and for any other text. */
export const namedLanguage = (tag: string | null): Language | undefined =>
  languages.find((language) => languageTags[language].toLowerCase() === tag?.toLowerCase());
