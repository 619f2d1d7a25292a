import { type CompileOptions, compileRoot, planOperation, readRoot } from "./compile";
import { isComputed } from "./plan/connection-parts";
import type { Read } from "./rows/read";
import type { Operation } from "./selection/select";
import type { Statement } from "./statement/statement";
import { writeEachStatement } from "./statement/write-statement";

/** A root field with connections that are given whole. */
export type CompiledWhole =
  /** A connection: the statement's column `value` holds a row a record, read as a connection of that row alone. */
  | { readonly kind: "rows"; readonly statement: Statement; readonly read: Read }
  /** Anything else: one value, as of a compiled field; undefined where @include or @skip leaves the field out. */
  | { readonly kind: "value"; readonly statement: Statement | undefined; readonly read: Read }
  /** A connection whose rows are computed in memory: it comes by pages alone. */
  | { readonly kind: "pages" };

/**
 * Compiles an operation of one root field, giving the connections at these response paths (parted by dots) whole,
 * whatever page they ask for.
 * @throws ArgumentsRefused
 */
export function compileWhole(operation: Operation, whole: ReadonlySet<string>, options: CompileOptions): CompiledWhole {
  const [root] = planOperation(operation, options, whole);
  if (!root?.plan) return { kind: "value", statement: undefined, read: () => undefined };
  const { field, plan } = root;
  if (plan.kind !== "connection" || !whole.has(field.responseName)) {
    return { kind: "value", ...compileRoot(plan, options) };
  }
  if (isComputed(plan)) return { kind: "pages" };
  const read = readRoot(plan, options);
  return { kind: "rows", statement: writeEachStatement(plan), read: (row) => read([[row]]) };
}
