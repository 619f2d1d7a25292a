import type { OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { CompiledOperation } from "./compile";
import { idVariables, CachedLookups } from "./cached-lookups";
import type { Operation } from "./selection/select";

/** The maximum number of cached operations, each with one set of variables. The same number of lookups is cached. */
const MAX_OPERATIONS = 500;

/** An operation with longer variables (in characters) is not cached, because it is unlikely to be repeated. */
const LONGEST_KEY = 2_000;

/** Called for each operation, with whether it was cached. */
export type OnCompiled = (isCached: boolean) => void;

/** The data that all requests for an operation share. */
interface KnownOperation {
  readonly number: number;
  /** The variables that are only ids of lookups. */
  readonly ids: ReadonlySet<string>;
}

type Variables = Operation["variables"];

/**
 * Caches compiled operations by operation and variables, because a dashboard repeats its requests. An operation of
 * lookups is cached once for all ids.
 * The document must be the same object for the same text, as the server's document store returns it.
 */
export function cachedCompilation(
  compile: (operation: Operation) => CompiledOperation,
  onCompiled: OnCompiled = () => undefined,
): (operation: Operation) => CompiledOperation {
  const operations = new WeakMap<OperationDefinitionNode, KnownOperation>();
  let count = 0;
  const compiledOperations = new LRUCache<string, CompiledOperation>({ max: MAX_OPERATIONS });
  const lookups = new LRUCache<string, CachedLookups>({ max: MAX_OPERATIONS });

  function knownOf(operation: Operation): KnownOperation {
    const known = operations.get(operation.operation) ?? { number: ++count, ids: idVariables(operation) };
    operations.set(operation.operation, known);
    return known;
  }

  function find(known: KnownOperation, variables: Variables): CompiledOperation | undefined {
    const found = known.ids.size > 0 ? lookups.get(keyOfLookups(known, variables))?.for(variables) : undefined;
    return found ?? compiledOperations.get(keyOf(known, variables));
  }

  function cache(known: KnownOperation, operation: Operation, compiled: CompiledOperation): void {
    const { variables } = operation;
    const forAllIds = known.ids.size > 0 ? CachedLookups.of(operation, compiled, known.ids) : undefined;
    const key = forAllIds ? keyOfLookups(known, variables) : keyOf(known, variables);
    if (key.length > LONGEST_KEY) return;
    if (forAllIds) lookups.set(key, forAllIds);
    else compiledOperations.set(key, compiled);
  }

  return (operation) => {
    const known = knownOf(operation);
    const found = find(known, operation.variables);
    onCompiled(found !== undefined);
    if (found) return found;
    const compiled = compile(operation);
    cache(known, operation, compiled);
    return compiled;
  };
}

const keyOf = ({ number }: KnownOperation, variables: Variables) => `${String(number)} ${JSON.stringify(variables)}`;

/** The key does not contain the ids. */
const keyOfLookups = (known: KnownOperation, variables: Variables) =>
  keyOf(known, Object.fromEntries(Object.entries(variables).filter(([name]) => !known.ids.has(name))));
