import { LEVEL_LIMIT, tooDeep, tooLong } from "../bounds";
import type { RecordProblem } from "../file-record";
import { repeatedKey } from "../repeated-key";
import { NotJson } from "./json-text";

/** An element of a JSON array, with the line on which it begins and the keys that it contains more than once. */
export interface JsonElement {
  readonly line: number;
  readonly value: unknown;
  readonly problems: readonly RecordProblem[];
}

/** Reads the elements of one JSON array piece by piece and holds one of them in memory. Every method throws NotJson. */
export interface JsonElements {
  /** The line up to which the text was read, from 1. */
  readonly line: number;
  /** The elements that this piece of the text completes. */
  write(piece: string): Generator<JsonElement>;
  /** Must be called after the end of the text. */
  end(): void;
}

/** @param limit maximum number of characters of one element */
export async function jsonElements(limit: number): Promise<JsonElements> {
  // The parser is an ES module, which CommonJS can load only with import().
  const [{ jsonParser }, { Assembler }] = await Promise.all([
    import("stream-json/parser.js"),
    import("stream-json/assembler.js"),
  ]);
  const parse = jsonParser({ streamValues: false });
  const assembler = new Assembler();
  const repeated = new Map<string, RecordProblem>();
  let line = 1;
  let start = 1;
  let length = 0;
  let isBegun = false;

  function tokensOf(piece: string) {
    try {
      const tokens = parse(piece);
      return typeof tokens === "symbol" ? [] : tokens.values;
    } catch (error) {
      throw new NotJson(error instanceof Error ? error.message : String(error));
    }
  }

  function completed(): JsonElement | undefined {
    const list = assembler.current as unknown[];
    if (assembler.depth !== 1 || list.length === 0) return undefined;
    const value = list.pop();
    const problems = [...repeated.values()];
    repeated.clear();
    length = 0;
    return { line: start, value, problems };
  }

  return {
    get line() {
      return line;
    },
    *write(piece) {
      length += piece.length;
      if (length > limit) throw new NotJson(tooLong(limit));
      for (const token of tokensOf(piece)) {
        if (!isBegun && token.name !== "startArray") throw new NotJson("the text must be one array");
        isBegun = true;
        if (assembler.depth === 1) start = line;
        if (token.name === "keyValue" && Object.hasOwn(assembler.current as object, token.value)) {
          const problem = repeatedKey([...assembler.path.slice(1), token.value], line);
          if (!repeated.has(problem.path)) repeated.set(problem.path, problem);
        }
        assembler.consume(token);
        if (assembler.depth > 1 + LEVEL_LIMIT) throw new NotJson(tooDeep);
        if (token.name === "keyValue") continue;
        const element = completed();
        if (element) yield element;
      }
      line += piece.split("\n").length - 1;
    },
    end() {
      if (!isBegun || !assembler.done) throw new NotJson("the text ends too early");
    },
  };
}
