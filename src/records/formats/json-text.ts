import { repeatedKeys } from "../../json/repeated-keys";
import { isTooDeep, tooDeep } from "../bounds";
import type { RecordProblem } from "../file-record";
import { repeatedKey } from "../repeated-key";

/** A text that is not JSON, or that is nested too deeply. The message says why. */
export class NotJson extends Error {
  override readonly name = "NotJson";
}

/** The value of a JSON text of one line, and the keys that it contains more than once. Throws NotJson. */
export function parseJson(text: string): { readonly value: unknown; readonly problems: readonly RecordProblem[] } {
  const value = valueOf(text);
  if (isTooDeep(value)) throw new NotJson(tooDeep);
  return { value, problems: repeatedKeys(text).map((path) => repeatedKey(path, undefined)) };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The message quotes the text by UTF-16 units, and may begin or end inside a character.
    throw new NotJson(reason.replace(/\p{Surrogate}/gu, "\ufffd"));
  }
}
