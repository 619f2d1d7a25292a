import { useEffect, useMemo, useState } from "react";
import { navigate, useAddress } from "../address/address";
import { type Interface, type Messages, type Tag, tags } from "./messages";
import { en } from "./en";
import { zhHans } from "./zh-hans";
import { zhHant } from "./zh-hant";

const messagesOf: Record<Tag, Messages> = { "zh-Hans": zhHans, "zh-Hant": zhHant, en };
const languageOf = { "zh-Hans": "ZH_HANS", "zh-Hant": "ZH_HANT", en: "EN" } as const;

const storedUnder = "policy-graph:language";
const isTag = (text: string | null): text is Tag => tags.some((tag) => tag === text);

/** The tag that suits one of the browser's languages: Taiwan, Hong Kong and Macao write traditional characters. */
function tagFor(language: string): Tag | undefined {
  if (/^zh\b/i.test(language)) return /hant|-(tw|hk|mo)\b/i.test(language) ? "zh-Hant" : "zh-Hans";
  return /^en\b/i.test(language) ? "en" : undefined;
}

function chosenTag(): Tag {
  const stored = localStorage.getItem(storedUnder);
  return isTag(stored) ? stored : (navigator.languages.map(tagFor).find((tag) => tag !== undefined) ?? "en");
}

/**
 * The language of the interface: the one that the address names (`lang`), else the one that the visitor chose before, else
 * the first of the browser's that there is. The function chooses one for later visits too.
 */
export function useLanguage(): readonly [Interface, (tag: Tag) => void] {
  const named = useAddress().search.get("lang");
  const [chosen, setChosen] = useState(chosenTag);
  const tag = isTag(named) ? named : chosen;
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const value = useMemo(
    () => ({
      tag,
      messages: messagesOf[tag],
      language: languageOf[tag],
      script: tag === "zh-Hant" ? ("ZH_HANT" as const) : ("ZH_HANS" as const),
    }),
    [tag],
  );
  return [
    value,
    (next) => {
      localStorage.setItem(storedUnder, next);
      setChosen(next);
      const here = new URL(location.href);
      here.searchParams.delete("lang");
      navigate(here.href, { replace: true });
    },
  ];
}
