import { type JsonPath, pathText } from "../json/repeated-keys";
import type { RecordProblem } from "./file-record";

/** The problem of a key that its map has already: which of the two values is meant, nobody can know. */
export const repeatedKey = (path: JsonPath, line: number | undefined): RecordProblem => ({
  line,
  path: pathText(path),
  message: "occurs more than once: remove all but one",
});
