import { dirname, join } from "node:path";
import { DocumentUnreadable } from "../document-unreadable";

/** Max pages of a document. */
const PAGE_LIMIT = 2000;
/** Pages of which a text must have a few characters each; a scan has none, or the stamp of a program. */
const CHARACTERS_A_PAGE = 5;

/** The folder of a package's data, as the library reads them: with a slash at its end. */
const dataFolder = (name: string) => join(dirname(require.resolve("pdfjs-dist/package.json")), name, "/");

/**
 * The text of a PDF in the order in which its pages draw it, a line for each line of the page. src/text/cleaning joins what a
 * page broke.
 * @throws DocumentUnreadable
 */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({
    data: new Uint8Array(bytes),
    // Names of characters of older Chinese fonts.
    cMapUrl: dataFolder("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: dataFolder("standard_fonts"),
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > PAGE_LIMIT) {
      throw new DocumentUnreadable(`has more than ${String(PAGE_LIMIT)} pages: divide it into several files`);
    }
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
      page.cleanup();
    }
    const text = pages.join("\n");
    if (text.replace(/\s/gu, "").length < CHARACTERS_A_PAGE * pages.length) {
      throw new DocumentUnreadable(
        "has pages without text, as a scan has: recognize its text by a program for that (OCR), and save it as .txt",
      );
    }
    return text;
  } catch (error) {
    const { name } = error as Error;
    if (name === "PasswordException") {
      throw new DocumentUnreadable("has a password: save it without one, or save its text as .txt");
    }
    if (name === "InvalidPDFException" || name === "UnknownErrorException" || name === "FormatError") {
      throw new DocumentUnreadable(
        "is damaged: open it in a reader, and print it as a new PDF, or save its text as .txt",
      );
    }
    throw error;
  } finally {
    await loading.destroy();
  }
}
