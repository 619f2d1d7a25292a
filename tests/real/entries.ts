import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ImportedPlural } from "../../src/facts/node-kinds";

type Record = Readonly<globalThis.Record<string, unknown>>;

/** A made-up document with everything that an editor enters for it, and what the graph then answers. */
export type Entry = Readonly<Partial<globalThis.Record<ImportedPlural, readonly Record[]>>> & {
  /** The file's name without its ending. */
  readonly name: string;
  /** The kinds of things that it has and that the first edition had no fields for. */
  readonly shows: string;
  /** Whether its policies have only fields that a cell of a table can hold. */
  readonly csv?: boolean;
  /** A part of the answer for each of its policies. */
  readonly expected: readonly (Record & { readonly id: string })[];
};

const folder = join(__dirname, "entries");

/** In the order in which they are entered. */
export const entries: readonly Entry[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    // Plain texts, so that a day is not read as a date.
    ...(parse(readFileSync(join(folder, file), "utf8"), { schema: "core" }) as Omit<Entry, "name">),
    name: file.replace(".yaml", ""),
  }));

interface Passage {
  readonly quote: string;
  readonly context?: string;
}

interface Reference {
  readonly id?: string;
  readonly name?: string;
  readonly evidence?: readonly Passage[];
}

/** A passage as a text of a file: its quote, or its context with the quote in brackets. */
const written = ({ quote, context }: Passage) => context?.replace(quote, `[${quote}]`) ?? quote;

const isPassage = (value: unknown): value is Passage => typeof value === "object" && value !== null && "quote" in value;

function cell(value: unknown): string {
  if (Array.isArray(value)) return value.map(cell).join("; ");
  if (isPassage(value)) return written(value);
  if (typeof value !== "object" || value === null) return String(value);
  const { id, name, evidence } = value as Reference;
  return [id ?? name, ...(evidence ?? []).map(written)].join("=");
}

/** The records as a table: a row for each, and a column for each field of any of them. */
export function csvOf(records: readonly Record[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = records.map((record) => columns.map((column) => quoted(cell(record[column] ?? ""))).join(","));
  return [columns.join(","), ...rows, ""].join("\n");
}
