import { Composer, type Document, isSeq, LineCounter, type Node, Parser } from "yaml";
import type { FileRecord, ReadRecords } from "../file-record";

/** Characters of one document, which is held whole. */
const DOCUMENT_LIMIT = 32 * 1024 * 1024;

/** YAML: a record a document, or a list of records in one. Holds one document in memory. */
export const readYaml: ReadRecords = async function* (text) {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ lineCounter: lines });
  let record = 0;
  let characters = 0;

  function* recordsOf(document: Document.Parsed): Generator<FileRecord> {
    const placeAt = (offset: number | undefined) => {
      record += 1;
      return { record, line: offset === undefined ? undefined : lines.linePos(offset).line };
    };
    const [error] = document.errors;
    if (error) {
      yield { place: placeAt(error.pos[0]), problem: `is no YAML: ${error.message.split("\n")[0] ?? ""}` };
      return;
    }
    const { contents } = document;
    if (contents === null) return;
    const nodes = isSeq(contents) ? (contents.items as readonly Node[]) : [contents];
    for (const node of nodes) yield { place: placeAt(node.range?.[0]), value: node.toJS(document) as unknown };
  }

  for await (const chunk of text) {
    characters += chunk.length;
    for (const token of parser.parse(chunk, true)) {
      for (const document of composer.next(token)) {
        characters = chunk.length;
        yield* recordsOf(document);
      }
    }
    if (characters > DOCUMENT_LIMIT) {
      const problem = "stands in a document that is too long to be held: part it by lines of ---, or write NDJSON";
      yield { place: { record: record + 1 }, problem };
      return;
    }
  }
  for (const token of parser.parse("", false)) for (const document of composer.next(token)) yield* recordsOf(document);
  for (const document of composer.end()) yield* recordsOf(document);
};
