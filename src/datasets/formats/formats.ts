import type { Format } from "../format";
import { csv } from "./csv";
import { json } from "./json";
import { ndjson } from "./ndjson";
import { parquet } from "./parquet";

/** Every format of a table. JSON is first: it is the default for a client that requests no format. */
export const formats: readonly Format[] = [json, csv, ndjson, parquet];
