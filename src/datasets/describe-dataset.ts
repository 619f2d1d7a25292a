import { type GraphQLSchema, print, typeFromAST, valueFromASTUntyped } from "graphql";
import type { Column } from "./column";
import type { Dataset } from "./dataset";
import { formats } from "./formats/formats";
import { pathOf } from "./grain";
import { pagedConnection } from "./table-operation";

export interface VariableDescription {
  readonly name: string;
  /** In GraphQL syntax. */
  readonly type: string;
  readonly default: unknown;
}

/** A machine-readable description of a dataset: the content of `/q/NAME/schema.json`. */
export interface DatasetDescription {
  readonly name: string;
  readonly operation: string;
  readonly description: string;
  readonly hash: string;
  readonly grain: string;
  /** Whether `first` and `after` select pages. */
  readonly paged: boolean;
  readonly formats: readonly string[];
  readonly variables: readonly VariableDescription[];
  readonly columns: readonly Column[];
}

export function describeDataset(schema: GraphQLSchema, dataset: Dataset): DatasetDescription {
  const { name, operation, description, hash, grain, columns } = dataset;
  return {
    name,
    operation: operation.name?.value ?? "",
    description,
    hash,
    grain: pathOf(grain),
    paged: pagedConnection(dataset) !== undefined,
    formats: formats.map(({ extension }) => extension),
    variables: (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: String(typeFromAST(schema, type as never) ?? print(type)),
      default: defaultValue ? valueFromASTUntyped(defaultValue) : null,
    })),
    columns: columns.map(({ name: column, type, nullable, description: said }) => ({
      name: column,
      type,
      nullable,
      description: said,
    })),
  };
}
