import mammoth from "mammoth";
import { DocumentUnreadable } from "../document-unreadable";
import { checkArchive } from "./zip-bounds";

/** The first bytes of a compound file: an old .doc, or a .docx that a password protects (MS-CFB 2.2). */
const compoundFile = Buffer.from("d0cf11e0a1b11ae1", "hex");

/**
 * The paragraphs of a Word document, one a line, with those of its tables.
 * @throws DocumentUnreadable
 */
export async function docxText(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, compoundFile.length).equals(compoundFile)) {
    throw new DocumentUnreadable("has a password, or is an old .doc: save it as .docx without a password");
  }
  checkArchive(bytes);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return value.replace(/\n{2,}/gu, "\n");
}
