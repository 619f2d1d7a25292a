/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Content = Html | string | number | undefined | null | false | readonly Content[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string) => text.replace(/[&<>"']/gu, (character) => escapes[character] ?? "");

function write(content: Content): string {
  if (content instanceof Html) return content.text;
  if (content === undefined || content === null || content === false) return "";
  if (typeof content === "object") return content.map(write).join("");
  return escapeHtml(String(content));
}

/** HTML with texts inserted: whatever is not HTML already is escaped, in the content of elements and in quoted attributes. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.map((string, index) => string + write(contents[index])).join(""));
}

/** Pieces with a separator between each two. */
export const joined = (pieces: readonly Html[], separator: string): Html =>
  new Html(pieces.map(({ text }) => text).join(escapeHtml(separator)));

/** JSON inside a script element: no text in it can end the element or begin a comment (HTML Standard, 4.12.1.3). */
export const jsonInScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
