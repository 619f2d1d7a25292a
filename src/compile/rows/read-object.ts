import { ArgumentsRefused } from "../argument-problem";
import { type AnswerPlan, isUnfetched, type ObjectPlan, type ValuePlan, type VariantPlan } from "../plan/plan";
import type { Read } from "./read";
import { readConnection } from "./read-connection";
import { type FindParts, readParts } from "./read-parts";
import { responseObject } from "./response-object";

export interface ReadOptions {
  /** The key under which the value of an interface stores the name of its object type. */
  readonly typeName: symbol;
  /** Functions that convert columns' values for the response, by their names in the mapping. */
  readonly columnReaders: Readonly<Record<string, Read>>;
  /** Functions that find the parts of a text, by their names in the mapping. */
  readonly partFinders: Readonly<Record<string, FindParts>>;
}

/** Reads one object from its list of columns, with response names. */
export function readObject(plan: ObjectPlan, options: ReadOptions): Read {
  const variants = plan.variants.map((variant) => readVariant(variant, plan.abstract, options));
  return (value) => {
    if (!Array.isArray(value)) return null;
    const [variant, columns] = plan.abstract ? [variants[Number(value[0])], value.slice(1)] : [variants[0], value];
    return variant?.(columns) ?? null;
  };
}

function readVariant(
  { typeName, fields }: VariantPlan,
  abstract: boolean,
  options: ReadOptions,
): (columns: readonly unknown[]) => unknown {
  // __typename has no column: it has the same value in every object. What is read from a part of a text is filled in later.
  let column = 0;
  const readers = fields.map(({ responseName, required, value }) =>
    isUnfetched(value)
      ? { responseName, required, column: -1, read: () => (value.kind === "type-name" ? value.name : "") }
      : { responseName, required, column: column++, read: readValue(value, options) },
  );
  return (values) => {
    const object = responseObject();
    if (abstract) object[options.typeName] = typeName;
    for (const { responseName, required, column: position, read } of readers) {
      const value = read(values[position]) ?? null;
      if (value === null && required)
        throw new Error(`${typeName}.${responseName} has no value, but it must have one.`);
      object[responseName] = value;
    }
    return object;
  };
}

function readValue(plan: ValuePlan, options: ReadOptions): Read {
  switch (plan.kind) {
    case "object":
      return readObject(plan.object, options);
    case "answer":
      return readAnswer(plan, options);
    case "listed":
    case "related": {
      const read = readObject(plan.object, options);
      return plan.kind === "related" && plan.single ? readFirst(read) : readEach(read);
    }
    case "connection":
      return readConnection(plan, (object) => readObject(object, options));
    case "column":
      return plan.reader === undefined ? asItIs : readerNamed(plan.reader, options);
    default:
      return asItIs;
  }
}

const asItIs: Read = (value) => value;

function readerNamed(name: string, { columnReaders }: ReadOptions): Read {
  const reader = columnReaders[name];
  if (!reader) throw new Error(`The column reader ${name} is unknown.`);
  return reader;
}

/**
 * The rows of a question.
 * @throws ArgumentsRefused if a list in them is longer than its limit
 */
export function readAnswer(plan: AnswerPlan, options: ReadOptions): Read {
  const { object, single, limit, parts } = plan;
  const readRow = readObject(object, options);
  if (parts) return readParts({ ...plan, parts }, readRow, options);
  const read: Read = (row) => {
    if (limit && typeof row === "number") {
      const message = `has ${String(row)} ${limit.column}, but at most ${String(limit.max)} are allowed: ${limit.advice}`;
      throw new ArgumentsRefused([{ path: "The answer", message }]);
    }
    return readRow(row);
  };
  return single ? readFirst(read) : readEach(read);
}

const readEach =
  (read: Read): Read =>
  (rows) =>
    (rows as unknown[]).map(read);

const readFirst =
  (read: Read): Read =>
  (rows) =>
    read((rows as unknown[])[0]);
