import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  type ParsedNode,
  visit,
  type YAMLParseError,
} from "yaml";
import type { JsonPath } from "../../json/repeated-keys";
import { isTooDeep, LEVEL_LIMIT, tooDeep } from "../bounds";
import type { RecordProblem } from "../file-record";
import { repeatedKey } from "../repeated-key";

/** A value of a YAML text with the line on which it begins, or the reasons why it cannot be read. */
export type YamlValue =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly problems: readonly RecordProblem[] };

/** A text that cannot be read any further. */
export class NotYaml extends Error {
  override readonly name = "NotYaml";

  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/**
 * Reads the documents of a YAML text, which arrives in pieces, as values that JSON can have. Refuses repeated keys of a map,
 * keys that are not plain text, aliases that are unknown, too large or circular, and nesting that no input needs. Holds one
 * document in memory.
 */
export class YamlReader {
  private readonly lines = new LineCounter();
  private readonly parser = new Parser((offset) => {
    // Until it has read a token, the parser reports the first line again with each piece.
    if (offset > 0 || this.lines.lineStarts.length === 0) this.lines.addNewLine(offset);
  });
  private readonly composer = new Composer({
    lineCounter: this.lines,
    prettyErrors: false,
    stringKeys: true,
    // repeatedKeys finds them by name, in linear time.
    uniqueKeys: false,
    logLevel: "error",
  });
  private length = 0;

  /**
   * The documents that end in this piece of the text.
   * @throws NotYaml
   */
  write(piece: string): readonly Document.Parsed[] {
    this.length += piece.length;
    return this.composed(this.parser.parse(piece, true));
  }

  /**
   * The documents that end at the end of the text.
   * @throws NotYaml
   */
  end(): readonly Document.Parsed[] {
    return [...this.composed(this.parser.parse("", false)), ...this.composer.end(true, this.length)];
  }

  /** A document as one value; null if it is empty. */
  read(document: Document.Parsed): YamlValue {
    return this.broken(document) ?? this.valueOf(document.contents, document);
  }

  /** The items of the list in a document, or the document as one value; empty if the document is empty. */
  readItems(document: Document.Parsed): readonly YamlValue[] {
    const broken = this.broken(document);
    if (broken) return [broken];
    const { contents } = document;
    if (contents === null) return [];
    const nodes = isSeq(contents) ? (contents.items as readonly ParsedNode[]) : [contents];
    return nodes.map((node) => this.valueOf(node, document));
  }

  /** The line on which a document begins. */
  lineOf({ range }: Document.Parsed): number {
    return this.lineAt(range[0]);
  }

  private lineAt(offset: number): number {
    return this.lines.linePos(offset).line;
  }

  private composed(tokens: Iterable<CST.Token>): readonly Document.Parsed[] {
    const documents: Document.Parsed[] = [];
    for (const token of tokens) {
      const deep = token.type === "document" ? tooDeepToken(token) : undefined;
      if (deep) throw new NotYaml(tooDeep, this.lineAt(deep.offset));
      documents.push(...this.composer.next(token));
    }
    return documents;
  }

  private broken({ errors }: Document.Parsed): YamlValue | undefined {
    const [error] = errors;
    if (!error) return undefined;
    const line = this.lineAt(error.pos[0]);
    return { line, problems: [{ line, path: "", message: `is not valid YAML: ${reasonOf(error)}` }] };
  }

  private valueOf(node: ParsedNode | null, document: Document.Parsed): YamlValue {
    const line = this.lineAt(node?.range[0] ?? 0);
    const problems = [...this.repeatedKeys(node, [])];
    if (problems.length > 0) return { line, problems };
    try {
      const value: unknown = node?.toJS(document) ?? null;
      if (isTooDeep(value)) throw new Error(`it ${tooDeep}, or contains itself`);
      return { line, value };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const alias = node ? unknownAlias(node, document) : undefined;
      const at = alias === undefined ? line : this.lineAt(alias);
      return { line, problems: [{ line: at, path: "", message: `is not valid YAML: ${reason}` }] };
    }
  }

  private *repeatedKeys(node: unknown, path: JsonPath): Generator<RecordProblem> {
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) yield* this.repeatedKeys(item, [...path, index]);
    }
    if (!isMap(node)) return;
    const counts = new Map<string, number>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const offset = isScalar(key) ? key.range?.[0] : undefined;
      if (count === 2) yield repeatedKey([...path, name], offset === undefined ? undefined : this.lineAt(offset));
      yield* this.repeatedKeys(value, [...path, name]);
    }
  }
}

const reasonOf = ({ code, message }: YAMLParseError | { code: string; message: string }) =>
  code === "NON_STRING_KEY" ? "every key must be plain text" : message;

/** The offset of the first alias in a node that has no anchor before it. */
function unknownAlias({ range: [start, , end] }: ParsedNode, document: Document.Parsed): number | undefined {
  const anchors = new Set<string>();
  let found: number | undefined;
  visit(document, {
    Value: (_key, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias: (_key, { source, range }) => {
      const at = range?.[0] ?? 0;
      if (anchors.has(source) || at < start || at >= end) return undefined;
      found = at;
      return visit.BREAK;
    },
  });
  return found;
}

/** The first token that is nested too deeply. Composing it would overflow the stack and end the process. */
function tooDeepToken(document: CST.Document): CST.Token | undefined {
  const open: [token: CST.Token, level: number][] = document.value ? [[document.value, 1]] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, level] = next;
    if (level > LEVEL_LIMIT) return token;
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push([key, level + 1]);
      if (value) open.push([value, level + 1]);
    }
  }
  return undefined;
}
