import { type CompileOptions, compileRoot, planOperation } from "./compile";
import { isComputed } from "./plan/connection-parts";
import type { Read } from "./rows/read";
import { readRoot } from "./rows/read-root";
import type { Operation } from "./selection/select";
import type { Statement } from "./statement/statement";
import { writeEachStatement } from "./statement/write-root";

/** A root field with connections that are read as a whole. */
export type CompiledWhole =
  /** A connection: the column `value` of the statement has one row in each record. Each is read as a connection of one row. */
  | { readonly kind: "rows"; readonly statement: Statement; readonly read: Read }
  /** Anything else: one value, like a compiled field. Undefined if @include or @skip excludes the field. */
  | { readonly kind: "value"; readonly statement: Statement | undefined; readonly read: Read }
  /** A connection whose rows are computed in memory: it is only available in pages. */
  | { readonly kind: "pages" };

/**
 * Compiles an operation with one root field. The connections at these response paths (separated by dots) are read as a
 * whole, whatever page they request.
 * @throws ArgumentsRefused
 */
export function compileWhole(operation: Operation, whole: ReadonlySet<string>, options: CompileOptions): CompiledWhole {
  const [root] = planOperation(operation, options, whole);
  if (!root?.plan) return { kind: "value", statement: undefined, read: () => undefined };
  const { field, plan } = root;
  if (plan.kind !== "connection" || !whole.has(field.responseName)) {
    return { kind: "value", ...compileRoot(operation.schema, plan, options) };
  }
  if (isComputed(plan)) return { kind: "pages" };
  const read = readRoot(plan, options);
  return { kind: "rows", statement: writeEachStatement(plan), read: (row) => read([[row]]) };
}
