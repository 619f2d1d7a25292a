import type { Dataset } from "../../datasets/dataset";
import { formats } from "../../datasets/formats/formats";
import { pathOf } from "../../datasets/grain";

/** The list of datasets as JSON. Its addresses are relative to its own, /q, so that they work under a proxy's path. */
export const listJson = (datasets: readonly Dataset[]) => ({
  datasets: datasets.map(({ name, description, hash, grain, text }) => ({
    name,
    description,
    hash,
    grain: pathOf(grain),
    url: `q/${name}`,
    schema: `q/${name}/schema.json`,
    query: text,
  })),
});

/** What the list's page may load: its own style and nothing else. */
export const listPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0) ?? 0)};`);

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
  h1 { font-size: 1.4rem; margin-bottom: 0 }
  article { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 1rem 0 }
  h2 { font-size: 1.05rem; margin: 0 }
  p { margin: .25rem 0; max-width: 45rem }
  nav a { margin-right: .75rem; font-variant: all-small-caps; letter-spacing: .03em }
  small { opacity: .7 }`;

/** The same list as an HTML page. */
export function listPage(datasets: readonly Dataset[]): string {
  const articles = datasets.map(({ name, description, grain }) => {
    const links = formats.map(({ extension }) => `<a href="q/${name}.${extension}">${extension}</a>`).join("");
    return `<article>
  <h2><a href="q/${name}.json">${name}</a></h2>
  <p>${escape(description)}</p>
  <p><small>One row for each of ${escape(pathOf(grain))}.</small></p>
  <nav>${links}<a href="q/${name}/schema.json">columns</a></nav>
</article>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Datasets of Policy graph</title>
<style>${style}
</style>
<h1>Datasets</h1>
<p>Every saved query, as a table with its own address. <a href="./">The page</a> shows the queries; <a href="openapi.json">openapi.json</a> describes the tables to programs.</p>
${articles.join("\n")}
</html>
`;
}
