import type { OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { CompiledOperation } from "./compile";
import type { Operation } from "./selection/select";

/** Operations kept, each with one set of variables. */
const MOST = 500;

/** Variables beyond this many characters are compiled anew each time: they come once. */
const LONGEST_VARIABLES = 2_000;

/** Told of each operation whether it was compiled already. */
export type OnCompiled = (kept: boolean) => void;

/**
 * Keeps what an operation compiled to, by the operation and its variables: a dashboard asks the same again and again.
 * The document must be the same object for the same text, as the server's document store gives it.
 */
export function keepingCompiled(
  compile: (operation: Operation) => CompiledOperation,
  onCompiled: OnCompiled = () => undefined,
): (operation: Operation) => CompiledOperation {
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let count = 0;
  const kept = new LRUCache<string, CompiledOperation>({ max: MOST });
  return (operation) => {
    const variables = JSON.stringify(operation.variables);
    if (variables.length > LONGEST_VARIABLES) {
      onCompiled(false);
      return compile(operation);
    }
    const number = numbers.get(operation.operation) ?? ++count;
    numbers.set(operation.operation, number);
    const key = `${String(number)} ${variables}`;
    const known = kept.get(key);
    onCompiled(known !== undefined);
    if (known) return known;
    const compiled = compile(operation);
    kept.set(key, compiled);
    return compiled;
  };
}
