import type { ReadRecords } from "../file-record";
import { flowThrough } from "../flow-through";

/** JSON: one array, whose elements are the records. Holds one element in memory. */
export const readJsonArray: ReadRecords = async function* (text) {
  // An ES module, which CommonJS reaches by import() alone.
  const { streamArray } = await import("stream-json/streamers/stream-array.js");
  const elements = flowThrough(text, streamArray.withParserAsStream());
  let record = 0;
  try {
    for await (const element of elements as AsyncIterable<{ readonly value: unknown }>) {
      record += 1;
      yield { place: { record }, value: element.value };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The parser takes a piece of the text at once, and gives none of its elements where it stumbles over one.
    yield { place: { record: record + 1 }, problem: `or one soon behind it is no element of a JSON array: ${reason}` };
  }
};
