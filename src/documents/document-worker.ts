import { parentPort, workerData } from "node:worker_threads";
import { DocumentUnreadable } from "./document-unreadable";
import { docxText } from "./formats/docx-text";
import { htmlText } from "./formats/html-text";
import { pdfText } from "./formats/pdf-text";
import type { ParsedFormat, ParseOutcome, ParseRequest } from "./parse-in-worker";

const parsers: Readonly<Record<ParsedFormat, (content: Buffer) => string | Promise<string>>> = {
  docx: docxText,
  html: (content) => htmlText(content.toString("utf8")),
  pdf: pdfText,
};

/** A thread's whole work: the text of one document, or why it has none. */
async function outcomeOf({ format, content }: ParseRequest): Promise<ParseOutcome> {
  try {
    return { text: await parsers[format](Buffer.from(content)) };
  } catch (error) {
    return { reason: error instanceof DocumentUnreadable ? error.message : null };
  }
}

void outcomeOf(workerData as ParseRequest).then((outcome) => parentPort?.postMessage(outcome));
