import { createReadStream } from "node:fs";
import { extname } from "node:path";
import type { FileRecord, ReadRecords } from "./file-record";
import { readCsv } from "./formats/csv";
import { readJsonArray } from "./formats/json-array";
import { readNdjson } from "./formats/ndjson";
import { readYaml } from "./formats/yaml";

const readers: Readonly<Record<string, ReadRecords>> = {
  ".json": readJsonArray,
  ".ndjson": readNdjson,
  ".jsonl": readNdjson,
  ".yaml": readYaml,
  ".yml": readYaml,
  ".csv": readCsv,
};

/** The endings of files that can be read. */
export const readableEndings: readonly string[] = Object.keys(readers);

export const isReadable = (path: string) => extname(path).toLowerCase() in readers;

/**
 * The records of a file, in its order, by the reader of its ending. The file is read as the records are asked for, so
 * that a file of any size takes the memory of one record.
 * @param onRead told the number of bytes read with each piece
 */
export function readRecords(
  path: string,
  onRead: (bytes: number) => void = () => undefined,
): AsyncIterable<FileRecord> {
  const read = readers[extname(path).toLowerCase()];
  if (!read) throw new Error(`No reader for ${path}.`);
  return read(textOf(path, onRead));
}

/** UTF-8, without the mark that some programs put before it. */
async function* textOf(path: string, onRead: (bytes: number) => void): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onRead(chunk.length);
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
