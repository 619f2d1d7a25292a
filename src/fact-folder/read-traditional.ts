import { codePointLength } from "../text/code-points";
import { type ScriptException, type TraditionalWriter, traditionalWriter } from "../text/traditional";
import type { FactFolder } from "./fact-folder";
import type { YamlField } from "./yaml-field";

/** The converter to traditional Chinese, with the folder's reviewed exceptions. */
export function readTraditional(folder: FactFolder): TraditionalWriter {
  return traditionalWriter(folder.yaml("traditional.yaml").items().map(readException));
}

function readException(row: YamlField): ScriptException {
  row.withOnly("simplified", "traditional", "reason").get("reason").text();
  const exception = { simplified: row.get("simplified").text(), traditional: row.get("traditional").text() };
  if (codePointLength(exception.simplified) !== codePointLength(exception.traditional)) {
    row.get("traditional").refuse("must have as many characters as simplified: offsets are the same in both scripts");
  }
  return exception;
}
