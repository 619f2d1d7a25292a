/** What a citation of a view says. */
export interface Cited {
  /** What the view shows, such as the title of a policy. */
  readonly title: string;
  readonly product: string;
  /** The version of the graph. */
  readonly version: string;
  /** The day on which the view was read, YYYY-MM-DD. */
  readonly day: string;
  readonly url: string;
}

/** A citation in one style. */
export interface Citation {
  readonly style: "GB/T 7714" | "APA" | "BibTeX";
  readonly text: string;
}

const written = (day: string) =>
  new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** Characters that TeX would read as commands. */
const texEscapes: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
};
const tex = (text: string) => text.replace(/[\\{}%&#$_]/g, (character) => texEscapes[character] ?? character);

/**
 * Citations of a view (GB/T 7714-2015 for a database on line, APA 7 for a data set, BibTeX as biblatex's @online), with the
 * version of the graph and the day, because the graph changes.
 */
export function citationsOf({ title, product, version, day, url }: Cited): readonly Citation[] {
  return [
    { style: "GB/T 7714", text: `${product}. ${title}: 版本${version}[DB/OL]. [${day}]. ${url}.` },
    {
      style: "APA",
      text: `${product}. (${day.slice(0, 4)}). ${title} (Version ${version}) [Data set]. Retrieved ${written(day)}, from ${url}`,
    },
    {
      style: "BibTeX",
      text: [
        `@online{policy-graph-${day},`,
        `  author = {{${tex(product)}}},`,
        `  title = {${tex(title)}},`,
        `  version = {${tex(version)}},`,
        `  year = {${day.slice(0, 4)}},`,
        `  urldate = {${day}},`,
        `  url = {${url}},`,
        "}",
      ].join("\n"),
    },
  ];
}
