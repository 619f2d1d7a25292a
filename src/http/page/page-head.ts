import { html, Html, jsonInScript } from "../../entity-pages/html";
import { languages, languageTags } from "../../entity-pages/language";
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
.entity :target,.entity :target+.passage{outline:2px solid currentColor}
@media(max-width:40rem){.entity dl div{grid-template-columns:1fr}}`;

/** The head of a page of one node: what search engines, archives and link previews read of it, and its look. */
export function headOf(
  { language, tag, messages }: PageContext,
  { title, description }: Pick<PageContent, "title" | "description">,
  linkedData?: PageContent["linkedData"],
): string {
  const others = languages.filter((each) => each !== language).map((each) => languageTags[each]);
  const forms = linkedData
    ? html`<link rel="alternate" type="application/ld+json" href="" title="${messages.asData}" />${Object.values(
          languageTags,
        ).map((each) => html`<link rel="alternate" hreflang="${each}" href="?lang=${each}" />`)}
        <script type="application/ld+json">
          ${new Html(jsonInScript(linkedData))}
        </script>`
    : html`<meta name="robots" content="noindex" />`;
  return html`<meta name="description" content="${description}" /><meta property="og:title" content="${title}" /><meta
      property="og:type"
      content="article"
    /><meta property="og:description" content="${description}" /><meta
      property="og:site_name"
      content="${messages.site}"
    /><meta property="og:locale" content="${locales[tag] ?? tag}" />${others.map(
      (other) => html`<meta property="og:locale:alternate" content="${locales[other] ?? other}" />`,
    )}<meta name="twitter:card" content="summary" />${forms}<style>
      ${new Html(style)}
    </style>`.text;
}

/** The languages of the pages as Open Graph writes them. */
const locales: Readonly<Record<string, string>> = { "zh-Hans": "zh_CN", "zh-Hant": "zh_TW", en: "en_US" };
