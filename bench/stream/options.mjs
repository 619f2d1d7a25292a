// @ts-check
import { parseArgs } from "node:util";

/** Measures of a policy of the bench's graph (graph/policies.mjs). */
const MEASURES = 5;

/** What the command line asks for: see the README. */
export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: "string", default: "100000" },
      slow: { type: "string", default: "2" },
      "as-built": { type: "boolean", default: false },
    },
  });
  const [rows, slow] = [Number(values.rows), Number(values.slow)];
  if (!(Number.isInteger(rows) && rows >= MEASURES)) throw new Error(`--rows must be a whole number from ${MEASURES}.`);
  if (!(slow > 0)) throw new Error("--slow must be MB/s above 0.");
  return { policies: Math.ceil(rows / MEASURES), slow, asBuilt: values["as-built"] };
}
