import type { ValueForm } from "../mapping/field-mapping";
import { isUnfetched, type ObjectPlan, type UnfetchedPlan, type ValuePlan, type VariantPlan } from "../plan/plan";
import { fragment, type Fragment, within } from "./fragment";
import { writeCase, writeList } from "./layout";
import type { Parameters } from "./parameters";
import { writeAnswer } from "./write-answer";
import { writeAnswerValue } from "./write-answer-value";
import { writeConnection } from "./write-connection";
import { writeListed } from "./write-column";
import { writeRelated } from "./write-related";
import { writePassage, writeText } from "./write-text";

/**
 * One object as a list with one column for each field, by position: the statement contains no response name. The object
 * of an interface begins with the number of its type.
 */
export function writeObject(parameters: Parameters, { abstract, variable, variants }: ObjectPlan): Fragment {
  const [only] = variants;
  if (!abstract && only) return writeList(writeVariant(parameters, only));
  return writeCase(
    variants.map((variant, index) => {
      const columns = [fragment(String(index)), ...writeVariant(parameters, variant)];
      return within(writeList(columns), (text) => `WHEN ${String(variable)}:${variant.label} THEN ${text}`);
    }),
  );
}

const writeVariant = (parameters: Parameters, { fields }: VariantPlan): Fragment[] =>
  fields.flatMap(({ value }) => (isUnfetched(value) ? [] : [writeValue(parameters, value)]));

/** A date is returned as a text. A list that is not stored is empty. */
function writeProperty(property: string, form: ValueForm): string {
  if (form === "date") return `toString(${property})`;
  return form === "list" ? `coalesce(${property}, [])` : property;
}

function writeValue(parameters: Parameters, value: Exclude<ValuePlan, UnfetchedPlan>): Fragment {
  switch (value.kind) {
    case "property": {
      const property = `${value.variable}.${value.property}`;
      return fragment(writeProperty(property, value.form));
    }
    case "text":
      return fragment(writeText(value));
    case "passage":
      return fragment(writePassage(value));
    case "column":
      return fragment(value.variable);
    case "object": {
      const object = writeObject(parameters, value.object);
      if (value.absentWithout === undefined) return object;
      return within(object, (text) => `CASE WHEN ${String(value.absentWithout)} IS NOT NULL THEN ${text} END`);
    }
    case "listed":
      return writeListed(parameters, value, writeObject);
    case "related":
      return writeRelated(parameters, value, writeObject);
    case "answer-value":
      return writeAnswerValue(parameters, value);
    case "answer":
      return writeAnswer(parameters, value, writeObject);
    case "connection":
      return writeConnection(parameters, value, writeObject);
  }
}
