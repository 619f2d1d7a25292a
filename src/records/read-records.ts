import { extname } from "node:path";
import type { Encoding } from "./decoder";
import type { FileRecord, ReadRecords } from "./file-record";
import { readCsv } from "./formats/csv";
import { readJsonArray } from "./formats/json-array";
import { readNdjson } from "./formats/ndjson";
import { readYaml } from "./formats/yaml";
import { textOf, type TextOptions } from "./text-of";

const readers: Readonly<Record<string, ReadRecords>> = {
  ".json": readJsonArray,
  ".ndjson": readNdjson,
  ".jsonl": readNdjson,
  ".yaml": readYaml,
  ".yml": readYaml,
  ".csv": readCsv,
};

/** The file extensions that can be read. */
export const readableEndings: readonly string[] = Object.keys(readers);

export const isReadable = (path: string) => extname(path).toLowerCase() in readers;

export interface ReadOptions extends TextOptions {
  /** UTF-8 if absent; see encodingOf. */
  readonly encoding?: Encoding;
}

/**
 * The records of a file in its order, by the reader for its extension. The file is read while its records are consumed, so a
 * file of any size needs the memory of one record.
 * @throws Undecodable, FileUnusable, the signal's AbortError
 */
export function readRecords(
  path: string,
  { encoding = "utf-8", ...options }: ReadOptions = {},
): AsyncIterable<FileRecord> {
  const read = readers[extname(path).toLowerCase()];
  if (!read) throw new Error(`No reader for ${path}.`);
  return read(textOf(path, encoding, options));
}
