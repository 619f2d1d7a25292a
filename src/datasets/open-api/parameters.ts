import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import type { Dataset } from "../dataset";
import { ROWS_OF_PAGE } from "../parameters";
import { inputSchema } from "./input-schema";
import { type Json, text } from "./json-schema";

/** A variable of a saved query, which is a parameter of its dataset. */
interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Null if it has no default. */
  readonly default: unknown;
}

export const variablesOf = (schema: GraphQLSchema, { operation }: Dataset): readonly Variable[] =>
  (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const declared = typeFromAST(schema, type as never);
    if (!isInputType(declared)) return [];
    return [
      {
        name: variable.name.value,
        type: declared,
        default: defaultValue ? valueFromASTUntyped(defaultValue) : null,
      },
    ];
  });

/**
 * A list may be written as the same parameter several times, which OpenAPI calls form with explode. An input object, or
 * a list of input objects, is written as JSON.
 */
export function variableParameter({ name, type, default: fallback }: Variable): Json {
  const description = `The variable $${name}: ${String(type)}.`;
  const typed = inputSchema(type);
  const schema = fallback === null ? typed : { ...typed, default: fallback };
  if (!isInputObjectType(getNamedType(type))) return { name, in: "query", description, schema };
  const several = isListType(getNullableType(type)) ? " As JSON, or each object as a parameter of its own." : "";
  return {
    name,
    in: "query",
    description: `${description}${several}`,
    content: { "application/json": { schema } },
  };
}

const query = (name: string, description: string, schema: Json) => ({ name, in: "query", description, schema });
const flag = { type: "boolean", default: false };
const header = (name: string, description: string) => ({ name, in: "header", description, schema: text });

/** The parameters that datasets share, by the names of their components. */
export const sharedParameters = {
  first: query("first", "Rows of the page.", { type: "integer", minimum: 0, maximum: ROWS_OF_PAGE }),
  after: query("after", "Where the page begins, from the Link header of the page before.", text),
  all: query("all", "Every row.", flag),
  bom: query("bom", "CSV begins with a byte order mark, for Excel.", flag),
  formulas: query(
    "formulas",
    "CSV does not change texts that begin with =, +, -, @, one of their full-width forms, a tab or a carriage return.",
    flag,
  ),
  ifNoneMatch: header("If-None-Match", "The ETag of an earlier answer."),
  range: header("Range", "A range of bytes of a table that has a length, for GET."),
  ifRange: header("If-Range", "The ETag of the table of which the range is wanted."),
  graphBookmark: header("Graph-Bookmark", "The header of that name of an earlier answer: this one is no older."),
  requestId: header("X-Request-Id", "A name for the request, which the answer repeats."),
  address: {
    name: "address",
    in: "path",
    required: true,
    description: "The SHA-256 of a saved query's file, in hexadecimal; for a table also with the suffix of a format.",
    schema: text,
  },
  entityId: {
    name: "id",
    in: "path",
    required: true,
    description: "The id of the node, percent-encoded.",
    schema: text,
  },
  lang: query("lang", "The language of the page, instead of the one that Accept-Language prefers.", {
    type: "string",
    enum: ["zh-Hans", "zh-Hant", "en"],
  }),
  acceptLanguage: header("Accept-Language", "The languages that the client prefers."),
};
