import type { Row } from "./column";
import { type Grain, isList } from "./grain";
import type { TableColumn } from "./table-columns";

type ResponseObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is ResponseObject => typeof value === "object" && value !== null;

/**
 * The rows in the value of the grain's root field, as the server returned it. The values of parents are repeated in
 * each row.
 */
export function* tableRows(grain: Grain, columns: readonly TableColumn[], rootValue: unknown): Iterable<Row> {
  const steps = grain.map((field) => ({ name: field.responseName, listed: isList(field) }));
  const objects: ResponseObject[] = [];

  function* entriesOf(value: unknown, depth: number): Iterable<Row> {
    const listed = steps[depth]?.listed === true;
    for (const entry of listed && Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!isObject(entry)) continue;
      objects[depth] = entry;
      const next = steps[depth + 1];
      if (next) yield* entriesOf(entry[next.name], depth + 1);
      else yield columns.map((column) => valueAt(objects[column.depth], column.path));
    }
  }

  yield* entriesOf(rootValue, 0);
}

function valueAt(object: unknown, path: readonly string[]): unknown {
  let value = object;
  for (const name of path) {
    if (!isObject(value)) return null;
    value = value[name];
  }
  return value ?? null;
}
