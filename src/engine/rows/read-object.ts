import { isUnfetched, type ObjectPlan, type UnfetchedPlan, type ValuePlan, type VariantPlan } from "../plan/plan";
import type { Read, ReadObject } from "./read";
import { readAnswer } from "./read-answer";
import { readAnswerValue } from "./read-answer-value";
import { asItIs, type ColumnReaders, readColumn, readListed } from "./read-column";
import { readConnection } from "./read-connection";
import type { PartFinders } from "./read-parts";
import { readRelated } from "./read-related";
import { responseObject } from "./response-object";

export interface ReadOptions {
  /** The key under which the value of an interface stores the name of its object type. */
  readonly typeName: symbol;
  readonly columnReaders: ColumnReaders;
  readonly partFinders: PartFinders;
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

/** Reads one field of an object from the object's columns. */
type ReadField = (columns: readonly unknown[]) => unknown;

function readVariant({ typeName, fields }: VariantPlan, abstract: boolean, options: ReadOptions): ReadField {
  let columns = 0;
  const readers = fields.map(({ responseName, required, value }) => ({
    responseName,
    required,
    // __typename has no column: it has the same value in every object. A part of a text is filled in by readParts.
    read: isUnfetched(value)
      ? () => (value.kind === "type-name" ? value.name : "")
      : readAt(columns++, readValue(value, options)),
  }));
  return (values) => {
    const object = responseObject();
    if (abstract) object[options.typeName] = typeName;
    for (const { responseName, required, read } of readers) {
      const value = read(values) ?? null;
      if (value === null && required)
        throw new Error(`${typeName}.${responseName} has no value, but it must have one.`);
      object[responseName] = value;
    }
    return object;
  };
}

const readAt =
  (column: number, read: Read): ReadField =>
  (columns) =>
    read(columns[column]);

function readValue(plan: Exclude<ValuePlan, UnfetchedPlan>, options: ReadOptions): Read {
  const readOther: ReadObject = (object) => readObject(object, options);
  switch (plan.kind) {
    case "object":
      return readOther(plan.object);
    case "answer-value":
      return readAnswerValue;
    case "answer":
      return readAnswer(plan, readOther, options.partFinders);
    case "listed":
      return readListed(plan, readOther);
    case "related":
      return readRelated(plan, readOther);
    case "connection":
      return readConnection(plan, readOther);
    case "column":
      return readColumn(plan.reader, options.columnReaders);
    case "property":
    case "text":
    case "passage":
      return asItIs;
  }
}
