import { Readability } from "@mozilla/readability";

/** Elements that begin a line of their own. */
const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN " +
    "NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TITLE TR UL"
  ).split(" "),
);
const unread = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "NAV", "FOOTER", "ASIDE"]);
const cells = new Set(["TD", "TH"]);

/** What a walk over a document reads of its nodes. */
interface Read {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Read>;
}

/** A page as it is used here: linkedom's own types need those of a browser. */
interface Page {
  readonly body: Read;
  querySelector(selector: string): Pick<Read, "textContent"> | null;
}

/**
 * The article of a web page, a line for each block, without menus and links around it. Where no article can be found, the text
 * of the whole page.
 */
export async function htmlText(html: string): Promise<string> {
  const linkedom = await import("linkedom");
  const parse = linkedom.parseHTML as unknown as (html: string) => { readonly document: Page };
  const { document } = parse(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  const heading = document.querySelector("h1")?.textContent?.trim() ?? "";
  const whole = linesOf(document.body);
  const article = new Readability(document).parse();
  const found = article?.content ? linesOf(parse(`<body>${article.content}</body>`).document.body) : "";
  // An article of a few lines is taken for a menu.
  if (found.length * 4 < whole.length && found.length < 200) return whole;
  const title = heading === "" ? (article?.title?.trim() ?? "") : heading;
  return title === "" || found.startsWith(title) ? found : `${title}\n${found}`;
}

function linesOf(root: Read): string {
  const pieces: string[] = [];
  const waiting: (Read | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") pieces.push(next);
    else if (next.nodeType === 3) pieces.push((next.textContent ?? "").replace(/[ \t\r\n\f]+/gu, " "));
    else if (next.nodeType === 1 && !unread.has(next.nodeName.toUpperCase())) {
      const name = next.nodeName.toUpperCase();
      const around = blocks.has(name) ? "\n" : "";
      if (around) waiting.push(around);
      if (cells.has(name)) waiting.push("\t");
      waiting.push(...[...next.childNodes].reverse());
      if (around) waiting.push(around);
    }
  }
  const lines = pieces.join("").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
