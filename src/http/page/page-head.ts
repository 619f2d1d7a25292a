import { markup, Html, jsonInScript } from "../../entity-pages/html";
import { type Language, languages, languageTags } from "../../entity-pages/language";
import type { PageContent, PageContext } from "../../entity-pages/page-context";

/** How the page looks until the explorer replaces it, or without JavaScript. */
const style = `
.entity{font:16px/1.6 system-ui,sans-serif;max-width:56rem;margin:0 auto;padding:1rem;color-scheme:light dark}
.entity h1{font-size:1.5rem;line-height:1.3}
.entity h2{font-size:1.1rem;margin:2rem 0 .5rem}
.entity dl div{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.25rem 1rem;padding:.25rem 0}
.entity dt{opacity:.75}
.entity dd{margin:0}
.entity li{margin:.25rem 0}
.entity q{opacity:.85}
.entity .note{border-inline-start:.25rem solid currentColor;padding-inline-start:.75rem}
.entity .source-text{white-space:pre-wrap;overflow-wrap:anywhere}
.entity .passage{text-decoration-style:dotted;color:inherit}
.entity :target,.entity :target+.passage,.entity :target+span+.passage{outline:2px solid currentColor}
@media(max-width:40rem){.entity dl div{grid-template-columns:1fr}}`;

/** The head of a page of one node: what search engines, archives and link previews read of it, and its look. */
export function headOf(
  { language, messages }: PageContext,
  { title, description }: Pick<PageContent, "title" | "description">,
  linkedData?: PageContent["linkedData"],
): string {
  const meta = (key: "name" | "property", name: string, content: string) =>
    markup`<meta ${key}="${name}" content="${content}">`;
  const locale = (each: Language) => locales[each];
  const others = languages.filter((each) => each !== language);
  const forms = linkedData
    ? [
        markup`<link rel="alternate" type="application/ld+json" href="" title="${messages.asData}">`,
        ...Object.values(languageTags).map(
          (tag) => markup`<link rel="alternate" hreflang="${tag}" href="?lang=${tag}">`,
        ),
        markup`<script type="application/ld+json">${new Html(jsonInScript(linkedData))}</script>`,
      ]
    : [meta("name", "robots", "noindex")];
  return markup`${[
    meta("name", "description", description),
    meta("property", "og:title", title),
    meta("property", "og:type", "article"),
    meta("property", "og:description", description),
    meta("property", "og:site_name", messages.site),
    meta("property", "og:locale", locale(language)),
    ...others.map((other) => meta("property", "og:locale:alternate", locale(other))),
    meta("name", "twitter:card", "summary"),
    ...forms,
    markup`<style>${new Html(style)}</style>`,
  ]}`.text;
}

/** The languages of the pages as Open Graph writes them. */
const locales: Readonly<Record<Language, string>> = { ZH_HANS: "zh_CN", ZH_HANT: "zh_TW", EN: "en_US" };
