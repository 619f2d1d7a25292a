import { tryParseJSONC } from "@graphiql/react";
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { type Address, parametersOf } from "./address";
import { savedAs, type SavedQuery } from "./saved-queries";

/** The tab contains a saved query, with these variables. */
export interface SavedOpened {
  readonly kind: "saved";
  readonly address: Address;
  /** The name of the operation: DomainMatrix. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The tab contains a query that could be saved. */
export interface UnsavedOpened {
  readonly kind: "unsaved";
  readonly query: string;
  readonly suggestedName: string;
  /** The problems for which the server would refuse the file. */
  readonly toChange: readonly string[];
}

/** What the tab contains, as a dataset. */
export type OpenedQuery =
  SavedOpened | UnsavedOpened | { readonly kind: "refused"; readonly reasons: readonly string[] };

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const refused = (...reasons: string[]): OpenedQuery => ({ kind: "refused", reasons });

/** DomainMatrix is saved as domain-matrix. */
function fileNameFor(operation: OperationDefinitionNode, taken: readonly SavedQuery[]): string {
  const words = (operation.name?.value ?? "").replace(/([a-z0-9])([A-Z])/g, "$1-$2").match(/[A-Za-z0-9]+/g);
  const name = words?.join("-").toLowerCase() ?? "my-query";
  const isTaken = (candidate: string) => taken.some((saved) => saved.name === candidate);
  let number = 1;
  while (isTaken(number === 1 ? name : `${name}-${number}`)) number += 1;
  return number === 1 ? name : `${name}-${number}`;
}

/** Parameters that every dataset's address has. A variable cannot have their names. */
const takenParameters = ["first", "after", "all", "bom", "formulas"];

function toChange({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    if (takenParameters.includes(name)) return [`Rename $${name}: every address has a parameter ${name}.`];
    if (type.kind === Kind.NON_NULL_TYPE && !defaultValue) {
      return [`$${name} needs a default value, so that the address works without parameters.`];
    }
    return [];
  });
}

/** Checks a tab: is its query saved, could it be saved, or would the server refuse to run it? */
export function openedQuery(
  query: string,
  variablesText: string,
  saved: readonly SavedQuery[],
  schema: GraphQLSchema | null | undefined,
): OpenedQuery {
  if (!query.trim()) return refused("The tab is empty.");
  try {
    const document = parse(query);
    const errors = schema ? validate(schema, document) : [];
    if (errors.length) return refused(...errors.map(({ message }) => message));
    const [operation, another] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (!operation) return refused("The tab contains no query.");
    if (another)
      return refused(
        "The tab contains several queries. Only one query can be saved at a time: write each in its own tab.",
      );

    const found = savedAs(query, saved);
    if (!found) {
      return { kind: "unsaved", query, suggestedName: fileNameFor(operation, saved), toChange: toChange(operation) };
    }
    const variables = readVariables(variablesText);
    const address = { name: found.name, parameters: parametersOf(operation, variables) };
    return { kind: "saved", address, operation: operation.name?.value ?? "", variables };
  } catch (error) {
    return refused(messageOf(error));
  }
}

function readVariables(text: string): Record<string, unknown> {
  try {
    return tryParseJSONC(text) ?? {};
  } catch (error) {
    throw new Error(`The Variables ${messageOf(error)}`, { cause: error });
  }
}
