import { coerceInputValue, Kind } from "graphql";
import { checkArguments } from "../../engine/selection/check-arguments";
import type { EditProblem } from "../../editing/edit-refused";
import { inputOfCells } from "../../editing/input-of-cells";
import type { ImportKind } from "./import-kinds";

const written = (path: readonly (string | number)[]) =>
  path.map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`)).join("");

/** A value of a file as the mutation's input; a value that its type does not allow becomes a problem. */
function coerced({ argument, input }: ImportKind, value: unknown, position: number, problems: EditProblem[]): unknown {
  const at = `${argument}[${String(position)}]`;
  return coerceInputValue(value, input, (path, _value, error) => {
    problems.push({ path: `${at}${written(path)}`, message: `does not fit ${input.name}: ${error.message}` });
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
export function checkRecords(
  kind: ImportKind,
  values: readonly unknown[],
  areCells: boolean,
): { readonly inputs: readonly unknown[]; readonly problems: readonly EditProblem[] } {
  const problems: EditProblem[] = [];
  const inputs = values.map((value, position) => {
    const at = `${kind.argument}[${String(position)}]`;
    const ofCells: EditProblem[] = [];
    const raw = areCells ? inputOfCells(kind.input, value as Record<string, string>, ofCells) : value;
    problems.push(...ofCells.map(({ path, message }) => ({ path: `${at}.${path}`, message })));
    return coerced(kind, raw, position, problems);
  });
  // A value of the wrong type cannot be checked further.
  if (problems.length > 0) return { inputs, problems };
  const { mutation, argument } = kind;
  const provided = { [argument]: inputs };
  const found = checkArguments([
    {
      responseName: mutation.name,
      path: [mutation.name],
      node: { kind: Kind.FIELD, name: { kind: Kind.NAME, value: mutation.name } },
      definition: mutation,
      arguments: { provided, effective: provided },
    },
  ]);
  return {
    inputs,
    problems: found.map(({ path, message }) => ({ path: path.slice(mutation.name.length + 1), message })),
  };
}
