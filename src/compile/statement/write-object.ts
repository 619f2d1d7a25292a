import {
  type AnswerPlan,
  isUnfetched,
  type Language,
  type ListedPlan,
  type ObjectPlan,
  type PartsPlan,
  type RelatedPlan,
  type UnfetchedPlan,
  type ValuePlan,
  type Variable,
  type VariantPlan,
} from "../plan/plan";
import { indent, writeList, writeReturn, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writeMatchWhere } from "./write-condition";
import { writeConnection } from "./write-connection";
import { mayRepeat } from "./write-match";
import { writeOrderBy } from "./write-order";
import { writeSource } from "./write-source";

/**
 * One object as a list with one column for each field, by position: the statement contains no response name. The object
 * of an interface begins with the number of its type.
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
  return fields.flatMap(({ value }) => (isUnfetched(value) ? [] : [writeColumn(parameters, value)]));
}

function writeColumn(parameters: Parameters, value: Exclude<ValuePlan, UnfetchedPlan>): string {
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
    case "listed":
      return writeListed(parameters, value);
    case "related":
      return writeRelated(parameters, value);
    case "answer":
      return writeAnswer(parameters, value);
    case "connection":
      return writeConnection(parameters, value, writeObject);
  }
}

/** If there is no English text, EN returns the simplified form (semantics 22). */
function writeText(variable: Variable, property: string, language: Language): string {
  if (language === "ZH_HANT") return `${variable}.${property}Hant`;
  if (language === "EN") return `coalesce(${variable}.${property}En, ${variable}.${property})`;
  return `${variable}.${property}`;
}

/** A single node is collected as a list too: with head() in an expression, the planner would run it again for each row. */
const collect = (clauses: readonly string[]) => writeSubquery("COLLECT", clauses);

function writeRelated(parameters: Parameters, { match, order, object, single }: RelatedPlan): string {
  const distinct = mayRepeat(match);
  const sorted = single ? "" : writeOrderBy(order);
  return collect([
    ...writeMatchWhere(parameters, match),
    distinct || sorted ? `WITH ${distinct ? "DISTINCT " : ""}${match.variable}` : "",
    sorted,
    writeReturn(writeObject(parameters, object)),
  ]);
}

export function writeAnswer(parameters: Parameters, { source, order, object, limit, parts }: AnswerPlan): string {
  const { opening } = writeSource(parameters, source);
  const written = writeObject(parameters, object);
  const listed = limit && source.columns[limit.column];
  return collect([
    opening,
    order.length > 0 ? `WITH *\n${writeOrderBy(order)}` : "",
    writeReturn(
      limit && listed ? writeLimited(listed, limit.max, written) : parts ? writeParts(parts, written) : written,
    ),
  ]);
}

/** The text in which parts are found, what the finder needs besides, the texts to cut, and the object of all parts. */
function writeParts({ variable, property, values, languages }: PartsPlan, written: string): string {
  const texts = languages.map((language) => writeText(variable, property, language));
  return writeList([`${variable}.${property}`, writeList(values), writeList(texts), written]);
}

/** Above the limit, returns the number of entries instead of the object. */
function writeLimited(list: Variable, max: number, written: string): string {
  const branches = [`WHEN size(${list}) > ${String(max)} THEN size(${list})`, `ELSE ${written}`];
  return `CASE\n${indent(branches.join("\n"))}\nEND`;
}

function writeListed(parameters: Parameters, { variable, entry, columns, object }: ListedPlan): string {
  const renamed = Object.entries(columns ?? {}).map(([name, column]) => `${entry}.${name} AS ${column}`);
  return writeSubquery("COLLECT", [
    `UNWIND ${variable} AS ${entry}`,
    renamed.length > 0 ? `WITH ${renamed.join(", ")}` : "",
    writeReturn(writeObject(parameters, object)),
  ]);
}
