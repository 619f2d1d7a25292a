import type { AskedPlan, Language, ObjectPlan, RelatedPlan, ValuePlan, Variable, VariantPlan } from "../plan/plan";
import { writeList, indent, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writeMatchWhere } from "./write-condition";
import { writeConnection } from "./write-connection";
import { mayRepeat } from "./write-match";
import { writeOrderBy } from "./write-order";

/**
 * One object as a list, a column for each field, by place: no response name enters the statement. An interface's object
 * begins with the number of its type.
 */
export function writeObject(parameters: Parameters, { abstract, variable, variants }: ObjectPlan): string {
  if (!abstract) return variants.map((variant) => writeList(writeColumns(parameters, variant))).join("");
  const branches = variants.map((variant, index) => {
    const columns = [String(index), ...writeColumns(parameters, variant)];
    return `WHEN ${String(variable)}:${variant.label} THEN ${writeList(columns)}`;
  });
  return `CASE\n${indent(branches.join("\n"))}\nEND`;
}

function writeColumns(parameters: Parameters, { fields }: VariantPlan): string[] {
  return fields.map(({ value }) => writeColumn(parameters, value));
}

function writeColumn(parameters: Parameters, value: ValuePlan): string {
  switch (value.kind) {
    case "property": {
      const property = `${value.variable}.${value.property}`;
      return value.form === "date" ? `toString(${property})` : property;
    }
    case "text":
      return writeText(value.variable, value.property, value.language);
    case "passage": {
      const text = writeText(value.variable, value.property, value.language);
      return `substring(${text}, ${value.start}, ${value.end} - ${value.start})`;
    }
    case "column":
      return value.variable;
    case "object":
      return writeObject(parameters, value.object);
    case "related":
      return writeRelated(parameters, value);
    case "asked":
      return writeAsked(parameters, value);
    case "connection":
      return writeConnection(parameters, value, writeObject);
  }
}

/** Where there is no English, EN gives the simplified form (semantics 22). */
function writeText(variable: Variable, property: string, language: Language): string {
  if (language === "ZH_HANT") return `${variable}.${property}Hant`;
  if (language === "EN") return `coalesce(${variable}.${property}En, ${variable}.${property})`;
  return `${variable}.${property}`;
}

const collect = (single: boolean, clauses: readonly string[]) => {
  const collected = writeSubquery("COLLECT", clauses);
  return single ? `head(${collected})` : collected;
};

function writeRelated(parameters: Parameters, { match, order, object, single }: RelatedPlan): string {
  const distinct = mayRepeat(match);
  const sorted = single ? "" : writeOrderBy(order);
  return collect(single, [
    ...writeMatchWhere(parameters, match),
    distinct || sorted ? `WITH ${distinct ? "DISTINCT " : ""}${match.variable}` : "",
    sorted,
    `RETURN ${writeObject(parameters, object)}`,
  ]);
}

/** The question's own names live in a scope of their own, so that a question may be asked below itself. */
function writeAsked(parameters: Parameters, { question, of, columns, object, single }: AskedPlan): string {
  const scope = `CALL (${of})`;
  const renamed = question.columns.map((column) => `${column} AS ${String(columns[column])}`);
  const order = question.order.map((key) => {
    const [column = "", property] = key.split(".");
    return [columns[column], property].filter(Boolean).join(".");
  });
  const asked = writeSubquery(scope, [`WITH ${of} AS ${question.of}`, question.body]);
  return collect(single, [
    writeSubquery(scope, [asked, `RETURN ${renamed.join(", ")}`]),
    order.length > 0 ? `WITH *\nORDER BY ${order.join(", ")}` : "",
    `RETURN ${writeObject(parameters, object)}`,
  ]);
}
