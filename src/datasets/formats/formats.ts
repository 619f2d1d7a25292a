import type { Format } from "../format";
import { csv } from "./csv";
import { json } from "./json";
import { ndjson } from "./ndjson";
import { parquet } from "./parquet";

/** Every form in which a table can be had. JSON is first: it is what one gets who names none. */
export const formats: readonly Format[] = [json, csv, ndjson, parquet];
