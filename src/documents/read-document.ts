import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { type Encoding, Undecodable } from "../records/decoder";
import { encodingOf } from "../records/encoding-of";
import { FileUnusable } from "../records/open-file";
import { textOf } from "../records/text-of";
import { declaredEncoding } from "./declared-encoding";
import { DocumentUnreadable } from "./document-unreadable";
import { type ParsedFormat, parseInWorker } from "./parse-in-worker";

/** The words of a document, as received: nothing is cleaned yet. */
export interface ReadDocument {
  readonly text: string;
  readonly mediaType: string;
}

export interface ReadOptions {
  /** The encoding of a text or a page that is not UTF-8, has no mark and declares none. */
  readonly encoding?: Encoding | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Format {
  readonly mediaType: string;
  /** Max bytes of a file. */
  readonly limit: number;
  /** The library's format; undefined for a text. */
  readonly parsed?: ParsedFormat;
}

const MEGABYTE = 1024 * 1024;
const html: Format = { mediaType: "text/html", limit: 8 * MEGABYTE, parsed: "html" };

const formats: Readonly<Record<string, Format>> = {
  ".txt": { mediaType: "text/plain", limit: 8 * MEGABYTE },
  ".md": { mediaType: "text/markdown", limit: 8 * MEGABYTE },
  ".html": html,
  ".htm": html,
  ".docx": {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    limit: 32 * MEGABYTE,
    parsed: "docx",
  },
  ".pdf": { mediaType: "application/pdf", limit: 32 * MEGABYTE, parsed: "pdf" },
};

/** The endings of files whose words can be read. */
export const documentEndings: readonly string[] = Object.keys(formats);

const formatOf = (path: string): Format | undefined => formats[extname(path).toLowerCase()];

export const isDocument = (path: string): boolean => formatOf(path) !== undefined;

/** Max characters of a text: those of a source. */
const TEXT_LIMIT = 1_000_000;

/**
 * Reads the words of a document: a text, a web page, a Word document or a PDF. Texts are decoded as imported files are; what a
 * library parses is parsed in a thread that can be ended.
 * @throws FileUnusable with the path, the reason and what to do
 */
export async function readDocument(path: string, options: ReadOptions = {}): Promise<ReadDocument> {
  const format = formatOf(path);
  if (!format) {
    throw new FileUnusable(
      `${path} does not end in ${documentEndings.join(", ")}: save its text as .txt, then draft it.`,
    );
  }
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new FileUnusable(`${path} does not exist, or cannot be read: correct the path.`);
  if (found.size > format.limit) {
    throw new FileUnusable(`${path} has more than ${String(format.limit)} bytes: divide it into several files.`);
  }
  try {
    const text = await textOfFormat(path, format, options);
    if (text.length > TEXT_LIMIT) {
      throw new DocumentUnreadable(`has more than ${String(TEXT_LIMIT)} characters: divide it into several files`);
    }
    return { text, mediaType: format.mediaType };
  } catch (error) {
    if (error instanceof DocumentUnreadable) throw new FileUnusable(`${path} ${error.message}.`);
    if (!(error instanceof Undecodable)) throw error;
    throw new FileUnusable(`${path}: ${error.message}: save it as UTF-8, or use --encoding gb18030.`);
  }
}

async function textOfFormat(path: string, { parsed }: Format, { encoding, signal }: ReadOptions): Promise<string> {
  if (parsed === undefined) return decoded(path, encoding, signal);
  if (!(await stat(path)).isFile()) throw new DocumentUnreadable("is not a regular file: name a file");
  const bytes = await readFile(path, { signal });
  if (parsed !== "html") return parseInWorker({ format: parsed, content: bytes }, signal);
  const page = await decoded(path, encoding ?? declaredEncoding(bytes), signal);
  return parseInWorker({ format: parsed, content: Buffer.from(page) }, signal);
}

async function decoded(
  path: string,
  otherwise: Encoding | undefined,
  signal: AbortSignal | undefined,
): Promise<string> {
  let text = "";
  for await (const piece of textOf(path, await encodingOf(path, { otherwise, ...(signal && { signal }) }), {
    signal,
  })) {
    text += piece;
  }
  return text;
}
