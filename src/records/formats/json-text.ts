import { LEVEL_LIMIT, tooDeep, tooLong } from "../bounds";
import type { RecordProblem } from "../file-record";
import { repeatedKey } from "../repeated-key";

/** A text that is no JSON, or none that can be held; the message says why. */
export class NotJson extends Error {
  override readonly name = "NotJson";
}

/** A value of a JSON text: the line on which it begins, and the keys that stand in it more than once. */
export interface JsonValue {
  readonly line: number;
  readonly value: unknown;
  readonly problems: readonly RecordProblem[];
}

/** Reads one JSON text piece by piece. Every method throws NotJson. */
export interface JsonReader {
  /** How far the text is read, from 1. */
  readonly line: number;
  /** The values that this piece of the text completes. */
  write(piece: string): Generator<JsonValue>;
  /** Must be called at the end of the text, which must end in white space where it is a number or a literal. */
  end(): void;
}

export interface Json {
  /**
   * A reader of the elements of the array that the text must be. Holds one element in memory.
   * @param limit characters of one element
   */
  elements(limit: number): JsonReader;
  /** The text as one value. */
  parse(text: string): JsonValue;
}

/** The parser is an ES module, which CommonJS reaches by import() alone. */
export async function loadJson(): Promise<Json> {
  const [{ jsonParser }, { Assembler }] = await Promise.all([
    import("stream-json/parser.js"),
    import("stream-json/assembler.js"),
  ]);

  /** @param level how many lists stand around a value that is to be read */
  function reader(level: 0 | 1, limit: number): JsonReader {
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

    function completed(): JsonValue | undefined {
      if (assembler.depth !== level) return undefined;
      const list = assembler.current as unknown[];
      if (level === 1 && list.length === 0) return undefined;
      const value: unknown = level === 1 ? list.pop() : assembler.current;
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
          if (!isBegun && level === 1 && token.name !== "startArray") throw new NotJson("the text must be one array");
          isBegun = true;
          if (assembler.depth === level) start = line;
          if (token.name === "keyValue" && Object.hasOwn(assembler.current as object, token.value)) {
            const problem = repeatedKey([...assembler.path.slice(level), token.value], line);
            if (!repeated.has(problem.path)) repeated.set(problem.path, problem);
          }
          assembler.consume(token);
          if (assembler.depth > level + LEVEL_LIMIT) throw new NotJson(tooDeep);
          if (token.name === "keyValue") continue;
          const value = completed();
          if (value) yield value;
        }
        line += piece.split("\n").length - 1;
      },
      end() {
        if (!isBegun || !assembler.done) throw new NotJson("the text ends too early");
      },
    };
  }

  return {
    elements: (limit) => reader(1, limit),
    parse(text) {
      parseStrictly(text);
      const json = reader(0, Infinity);
      const [value] = [...json.write(`${text}\n`)];
      json.end();
      if (!value) throw new NotJson("the text holds no value");
      return value;
    },
  };
}

/** Says where and why a text is no JSON better than the parser of pieces does. */
function parseStrictly(text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The message quotes the text by UTF-16 units, and may begin or end within a character.
    throw new NotJson(reason.replace(/\p{Surrogate}/gu, "\ufffd"));
  }
}
