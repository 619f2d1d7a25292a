import { type FieldNode, type GraphQLSchema, Kind, visit } from "graphql";
import type { CompiledField, CompiledOperation } from "./compile";
import { checkArguments } from "./selection/check-arguments";
import { type Operation, selectOperation } from "./selection/select";
import type { SelectedField } from "./selection/selection";
import { lookUp } from "./statement/statement";

/** A lookup among the root fields of an operation whose id is a variable. */
interface VariableLookup {
  readonly root: SelectedField;
  /** The argument that contains the id. */
  readonly argument: string;
  readonly variable: string;
  readonly field: CompiledField;
}

/** The argument of a lookup that contains the id, if it is a variable, and the variable. */
function idVariable(schema: GraphQLSchema, node: FieldNode): Pick<VariableLookup, "argument" | "variable"> | undefined {
  const mapping = schema.getQueryType()?.getFields()[node.name.value]?.extensions.graph;
  if (mapping?.kind !== "by-id") return undefined;
  const { argument } = mapping;
  const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE ? { argument, variable: value.name.value } : undefined;
}

/** The variables of an operation that are ids of its root fields and are not used elsewhere in the document. */
export function idVariables({ schema, document, operation }: Operation): ReadonlySet<string> {
  const elsewhere = new Map<string, number>();
  const count = (name: string, by: number) => elsewhere.set(name, (elsewhere.get(name) ?? 0) + by);
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void count(name.value, 1),
  });
  for (const node of operation.selectionSet.selections) {
    const id = node.kind === Kind.FIELD ? idVariable(schema, node) : undefined;
    if (id) count(id.variable, -1);
  }
  return new Set([...elsewhere].flatMap(([name, uses]) => (uses === 0 ? [name] : [])));
}

/**
 * A compiled operation for one set of ids that also serves other ids: the statement of a lookup only differs in the id.
 * The compiler reports the problems of an invalid id.
 */
export class CachedLookups {
  private constructor(
    private readonly compiled: CompiledOperation,
    private readonly lookups: readonly VariableLookup[],
  ) {}

  /** Undefined if another id may change more of a statement than the id. */
  static of(operation: Operation, compiled: CompiledOperation, ids: ReadonlySet<string>): CachedLookups | undefined {
    const lookups = selectOperation(operation).flatMap((root) => {
      const id = idVariable(operation.schema, root.node);
      const field = compiled.get(root.responseName);
      return id && field && ids.has(id.variable) ? [{ ...id, root, field }] : [];
    });
    if (!lookups.every(({ field }) => field.statement?.batch)) return undefined;
    return new CachedLookups(compiled, lookups);
  }

  /** Undefined if an id is invalid. */
  for(variables: Operation["variables"]): CompiledOperation | undefined {
    const fields = new Map(this.compiled);
    for (const { root, argument, variable, field } of this.lookups) {
      const id = variables[variable];
      if (typeof id !== "string" || !field.statement || !takes(root, argument, id)) return undefined;
      fields.set(root.responseName, { ...field, statement: lookUp(field.statement, id) });
    }
    return Object.assign(fields, { cost: this.compiled.cost });
  }
}

/** Whether the id is valid. The selection was checked before. */
function takes({ selection: _, ...root }: SelectedField, argument: string, id: string): boolean {
  const provided = { ...root.arguments.provided, [argument]: id };
  return checkArguments([{ ...root, arguments: { ...root.arguments, provided } }]).length === 0;
}
