import { isDeepStrictEqual } from "node:util";
import type { TextParts } from "../mapping/field-mapping";
import type { SelectedField } from "../selection/selection";
import type { FieldPlan, ObjectPlan, PartsPlan, QuestionPlan, TextPlan, ValuePlan } from "./plan";

/** The columns that the server makes instead of the statement, as they are in a plan until planParts replaces them. */
const made: Readonly<Record<"start" | "end", string>> = { start: "part.start", end: "part.end" };

/** The columns of the question's row, and those of the parts that are found in it. */
export const partColumns = ({ columns }: QuestionPlan) => ({ ...columns, ...made });

/**
 * The parts of a text that a question is about: which texts the statement returns, each once, and the object with the fields
 * that are read from a part.
 */
export function planParts(
  field: SelectedField,
  { finder, of, property }: TextParts,
  { columns }: QuestionPlan,
  object: ObjectPlan,
): { readonly object: ObjectPlan; readonly parts: PartsPlan } {
  const variable = columns[of];
  if (variable === undefined) throw new Error(`${field.path.join(".")} has parts of ${of}, which is not a column.`);
  const texts: TextPlan[] = [];
  const numberOf = (text: TextPlan): number => {
    const number = texts.findIndex((other) => isDeepStrictEqual(other, text));
    return number === -1 ? texts.push(text) - 1 : number;
  };
  const planned = (value: ValuePlan): ValuePlan => {
    if (value.kind === "passage" && value.start === made.start) {
      return { kind: "part-text", text: numberOf(value.text) };
    }
    if (value.kind !== "column") return value;
    if (value.variable === made.start) return { kind: "part-offset", edge: "start" };
    return value.variable === made.end ? { kind: "part-offset", edge: "end" } : value;
  };
  const fields = (all: readonly FieldPlan[]) => all.map((each) => ({ ...each, value: planned(each.value) }));
  const variants = object.variants.map((variant) => ({ ...variant, fields: fields(variant.fields) }));
  const values = Object.entries(columns).flatMap(([name, column]) => (name === of ? [] : [column]));
  const { effective } = field.arguments;
  return {
    object: { ...object, variants },
    parts: {
      finder,
      arguments: effective,
      searched: { kind: "text", variable, properties: [property] },
      values,
      texts,
    },
  };
}
