import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";
import type { CompiledField, CompiledOperation } from "./compile";
import { checkArguments } from "./selection/check-arguments";
import { type Operation, selectOperation } from "./selection/select";
import type { SelectedField } from "./selection/selection";
import { lookUp } from "./statement/statement";

/** A lookup among the root fields of an operation whose id is a variable. */
interface VariableLookup {
  readonly root: SelectedField;
  readonly variable: string;
  readonly field: CompiledField;
}

/** The variable that is the value of the argument `id`. */
const idVariable = ({ node }: Pick<SelectedField, "node">): string | undefined => {
  const value = node.arguments?.find(({ name }) => name.value === "id")?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
};

/** The variables of an operation that are ids of its root fields and are not used elsewhere in the document. */
export function idVariables(document: DocumentNode, { selectionSet }: OperationDefinitionNode): ReadonlySet<string> {
  const elsewhere = new Map<string, number>();
  const count = (name: string, by: number) => elsewhere.set(name, (elsewhere.get(name) ?? 0) + by);
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void count(name.value, 1),
  });
  for (const node of selectionSet.selections) {
    const name = node.kind === Kind.FIELD ? idVariable({ node }) : undefined;
    if (name !== undefined) count(name, -1);
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
    const fields = [...compiled].filter(([, field]) => ids.has(idVariable(field) ?? ""));
    if (!fields.every(([, { statement }]) => statement?.batch)) return undefined;
    const roots = new Map(selectOperation(operation).map((root) => [root.responseName, root]));
    const lookups = fields.flatMap(([responseName, field]) => {
      const root = roots.get(responseName);
      const variable = idVariable(field);
      return root && variable !== undefined ? [{ root, variable, field }] : [];
    });
    return new CachedLookups(compiled, lookups);
  }

  /** Undefined if an id is invalid. */
  for(variables: Operation["variables"]): CompiledOperation | undefined {
    const fields = new Map(this.compiled);
    for (const { root, variable, field } of this.lookups) {
      const id = variables[variable];
      if (typeof id !== "string" || !field.statement || !takes(root, id)) return undefined;
      fields.set(root.responseName, { ...field, statement: lookUp(field.statement, id) });
    }
    return Object.assign(fields, { cost: this.compiled.cost });
  }
}

/** Whether the id is valid. The selection was checked before. */
function takes({ selection: _, ...root }: SelectedField, id: string): boolean {
  const provided = { ...root.arguments.provided, id };
  return checkArguments([{ ...root, arguments: { ...root.arguments, provided } }]).length === 0;
}
