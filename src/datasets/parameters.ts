import {
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
} from "graphql";
import { pathText, repeatedKeys } from "../json/repeated-keys";
import type { Dataset } from "./dataset";
import type { FormatOptions } from "./format";
import { type OwnParameter, ownParameters } from "./parameter-names";
import { pagedConnection } from "./table-operation";

/** The maximum number of rows on a page (semantics 1). */
export const ROWS_OF_PAGE = 200;

/** The request that the parameters of an address describe. */
export interface TableRequest {
  readonly variables: Record<string, unknown>;
  readonly first: number | undefined;
  readonly after: string | undefined;
  readonly all: boolean;
  readonly options: FormatOptions;
}

export interface ParameterProblem {
  readonly parameter: string;
  readonly message: string;
}

/** Refused parameters, with all problems at once. */
export class ParametersRefused extends Error {
  constructor(readonly problems: readonly ParameterProblem[]) {
    super(problems.map(({ parameter, message }) => `${parameter} ${message}`).join("; "));
  }
}

/**
 * Reads a query string by the rules of docs/datasets.md. Each variable has the type that the query declares.
 * @throws ParametersRefused
 */
export function readParameters(schema: GraphQLSchema, dataset: Dataset, query: URLSearchParams): TableRequest {
  const problems: ParameterProblem[] = [];
  const refuse = (parameter: string, message: string) => {
    const isKnown = problems.some((problem) => problem.parameter === parameter && problem.message === message);
    if (!isKnown) problems.push({ parameter, message });
  };
  const definitions = dataset.operation.variableDefinitions ?? [];
  const types = new Map(
    definitions.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type as never)]),
  );
  const inputs: Record<string, unknown> = {};
  const own = new Map<OwnParameter, string>();
  const isPaged = pagedConnection(dataset) !== undefined;
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const type = types.get(name);
    if (isInputType(type)) {
      const input = readInput(type, values, (message) => {
        refuse(name, message);
      });
      if (input !== undefined) inputs[name] = input;
    } else if ((ownParameters as readonly string[]).includes(name)) {
      if (values.length > 1) refuse(name, "occurs more than once");
      else own.set(name as OwnParameter, values[0] ?? "");
    } else refuse(name === "" ? '""' : name, `is unknown: ${known([...types.keys()], isPaged)}`);
  }
  const flag = (name: OwnParameter) => {
    const value = own.get(name) ?? "false";
    if (value !== "true" && value !== "false") refuse(name, "must be true or false");
    return value === "true";
  };
  if (!isPaged)
    for (const name of ofPage)
      if (own.delete(name)) refuse(name, "cannot be used: the rows of this dataset come in no pages");
  const request: TableRequest = {
    variables: {},
    first: firstOf(own.get("first"), refuse),
    after: own.get("after"),
    all: flag("all"),
    options: { byteOrderMark: flag("bom"), formulas: flag("formulas") },
  };
  if (request.all && (own.has("first") || own.has("after")))
    refuse("all", "returns every row, so it cannot be combined with first or after");
  const { coerced, errors = [] } = getVariableValues(schema, definitions, inputs);
  // A parameter that could not be read has no value. That is not reported as a second problem.
  const refused = new Set(problems.map(({ parameter }) => parameter));
  const ofVariables = errors.map(({ message }) => variableProblem(message));
  problems.push(...ofVariables.filter(({ parameter }) => !refused.has(parameter)));
  if (problems.length > 0 || !coerced) throw new ParametersRefused(problems);
  return { ...request, variables: coerced };
}

/** Parameters that only a dataset with pages accepts. */
const ofPage = ["first", "after"] as const;

function known(variables: readonly string[], isPaged: boolean): string {
  const own = ownParameters.filter((name) => isPaged || !(ofPage as readonly string[]).includes(name));
  return `this dataset accepts ${[...variables, ...own].join(", ")}`;
}

function firstOf(text: string | undefined, refuse: (parameter: string, message: string) => void): number | undefined {
  if (text === undefined) return undefined;
  const first = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(first <= ROWS_OF_PAGE)) refuse("first", `must be a whole number from 0 to ${String(ROWS_OF_PAGE)}`);
  return first;
}

/** graphql-js names the variable in its message, but the client knows it as a parameter. */
function variableProblem(message: string): ParameterProblem {
  const [, parameter = "", rest = message] = /^Variable "\$(\w+)" (.*?)\.?$/s.exec(message) ?? [];
  return { parameter, message: rest };
}

/** The JSON value of a text; undefined if the text has none. */
function readInput(type: GraphQLInputType, values: readonly string[], refuse: (message: string) => void): unknown {
  const [value = "", ...more] = values;
  if (isListType(getNullableType(type))) {
    if (more.length === 0 && value === "") return null;
    if (more.length === 0 && value.startsWith("[")) return readJson(value, refuse);
    const item = (getNullableType(type) as { ofType: GraphQLInputType }).ofType;
    return values.map((entry) => readInput(item, [entry], refuse));
  }
  if (more.length > 0) {
    refuse("occurs more than once, but is not a list");
    return undefined;
  }
  return readText(type, value, refuse);
}

function readText(type: GraphQLInputType, value: string, refuse: (message: string) => void): unknown {
  const named = getNamedType(type);
  if (value === "" && named.name !== "String") return null;
  if (isInputObjectType(named)) return readJson(value, refuse);
  if (named.name === "Boolean") return value === "true" ? true : value === "false" ? false : value;
  if (named.name === "Int" || named.name === "Float")
    return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : value;
  return value;
}

function readJson(value: string, refuse: (message: string) => void): unknown {
  let read: unknown;
  try {
    read = JSON.parse(value);
  } catch {
    refuse("must be JSON");
    return undefined;
  }
  const repeated = repeatedKeys(value).map(pathText);
  if (repeated.length > 0) refuse(`contains ${repeated.join(", ")} more than once: remove all but one`);
  return read;
}
