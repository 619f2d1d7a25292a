import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml } from "../../entity-pages/html";

/** What a page of the server puts into the frame: texts of HTML, except for the title. */
export interface FrameContent {
  /** A tag of RFC 5646. */
  readonly language: string;
  readonly title: string;
  readonly head: string;
  /** What a client without JavaScript shows; the explorer replaces it. */
  readonly root: string;
}

const parts = {
  language: '<html lang="en">',
  title: /<title>[^<]*<\/title>/u,
  head: "</head>",
  root: '<div id="root"></div>',
  noScript: /<noscript>[^]*?<\/noscript>/u,
} as const;

/** The addresses of the build's files are relative to the page at the root. */
const relative = / (src|href)="\.\//gu;

/**
 * The HTML that starts the explorer, from the project's own build. Owns where a page's content goes in it; `page/` owns the
 * rest.
 */
export class Frame {
  /** Of the build: a page has another one when its scripts and styles have. */
  readonly digest: string;

  private constructor(private readonly text: string) {
    this.digest = createHash("sha256").update(text).digest("base64url");
  }

  /** @throws Error if the build is of another project, or lacks what the pages need */
  static read(folder: string): Frame {
    const text = readFileSync(join(folder, "index.html"), "utf8");
    for (const [name, part] of Object.entries(parts)) {
      const isIn = typeof part === "string" ? text.includes(part) : part.test(text) || name === "noScript";
      if (!isIn) throw new Error(`The built page has no ${name} that the server can fill: build it again.`);
    }
    return new Frame(text);
  }

  /** The frame alone, for an address directly below the root. */
  get plain(): string {
    return this.text;
  }

  /** The frame with the content of a page one level lower, such as /policy/ID. */
  filled({ language, title, head, root }: FrameContent): string {
    return this.text
      .replace(relative, ' $1="../')
      .replace(parts.language, () => `<html lang="${language}">`)
      .replace(parts.title, () => `<title>${escapeHtml(title)}</title>`)
      .replace(parts.head, () => `${head}</head>`)
      .replace(parts.noScript, "")
      .replace(parts.root, () => `<div id="root">${root}</div>`);
  }
}
