import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  isInputObjectType,
  isListType,
} from "graphql";
import { checkProvided } from "../engine/selection/check-arguments";
import type { EditProblem } from "./edit-refused";
import type { ImportKind } from "./import-kinds";
import { inputOfCells } from "./input-of-cells";
import { passageMessage, passageOfText } from "./passage-text";

const written = (path: readonly (string | number)[]) =>
  path.map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`)).join("");

/** A file's value in which passages may be texts, with each as the input object that it stands for. */
function withPassages(type: GraphQLInputType, value: unknown, path: string, problems: EditProblem[]): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable) && Array.isArray(value)) {
    return value.map((entry, index) => withPassages(nullable.ofType, entry, `${path}[${String(index)}]`, problems));
  }
  const named = getNamedType(nullable);
  if (!isInputObjectType(named)) return value;
  if (typeof value === "string" && named.name === "EvidenceInput") {
    const passage = passageOfText(value);
    if (!passage) problems.push({ path, message: passageMessage });
    return passage;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => {
      const field = fields[name];
      return [name, field ? withPassages(field.type, entry, `${path}.${name}`, problems) : entry];
    }),
  );
}

/** A value of a file as an input of this type; a value that the type does not allow becomes a problem. */
function coerced(type: GraphQLInputObjectType, value: unknown, at: string, problems: EditProblem[]): unknown {
  const whole = withPassages(type, value, at, problems);
  if (problems.length > 0) return undefined;
  return coerceInputValue(whole, new GraphQLNonNull(type), (path, _value, error) => {
    problems.push({ path: `${at}${written(path)}`, message: `does not fit ${type.name}: ${error.message}` });
  });
}

/** The record that the path of a problem begins with, by its position in the list, and the path within it. */
export function recordOfPath<Record>(
  records: readonly Record[],
  path: string,
): { readonly record: Record; readonly within: string } | undefined {
  const [, index, within = ""] = /^\w+\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  const record = records[Number(index)];
  return record === undefined ? undefined : { record, within };
}

/**
 * Values of a file as inputs of the kind's mutation, with the checks of the mutation: every problem of all of them, at the
 * path that the mutation would report.
 * @param areCells the values are rows of a table
 */
export function fileInputs(
  { argument, input, mutation }: ImportKind,
  values: readonly unknown[],
  areCells: boolean,
): { readonly inputs: readonly unknown[]; readonly problems: readonly EditProblem[] } {
  const problems: EditProblem[] = [];
  const inputs = values.map((value, position) => {
    const at = `${argument}[${String(position)}]`;
    const own: EditProblem[] = [];
    const raw = areCells ? inputOfCells(input, value as Record<string, string>, own) : value;
    problems.push(...own.map(({ path, message }) => ({ path: `${at}.${path}`, message })));
    const found: EditProblem[] = [];
    const read = coerced(input, raw, at, found);
    problems.push(...found);
    return read;
  });
  // A value of the wrong type cannot be checked further.
  if (problems.length > 0) return { inputs, problems };
  const found = checkProvided(mutation, { [argument]: inputs }, mutation.name);
  return {
    inputs,
    problems: found.map(({ path, message }) => ({ path: path.slice(mutation.name.length + 1), message })),
  };
}
