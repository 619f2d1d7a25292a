import { type JsonPath, pathText } from "../json/repeated-keys";
import type { RecordProblem } from "./file-record";

/** The problem for a key that its map already contains, because which of the two values is meant is unknown. */
export const repeatedKey = (path: JsonPath, line: number | undefined): RecordProblem => ({
  line,
  path: pathText(path),
  message: "occurs more than once: remove all but one",
});
