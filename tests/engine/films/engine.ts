import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { getVariableValues, Kind, parse } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import { compileOperation, type CompileOptions } from "../../../src/engine/compile";
import { mapGraph } from "../../../src/engine/mapping/map-graph";
import { parseQuestion } from "../../../src/engine/question";
import type { Operation } from "../../../src/engine/selection/select";
import { Language } from "./arguments";
import { FilmQueries } from "./films";

const folder = join(__dirname, "questions");

const questions = new Map(
  readdirSync(folder).map((file) => {
    const name = basename(file, ".cypher");
    return [name, parseQuestion(name, readFileSync(join(folder, file), "utf8"))];
  }),
);

const filmSchema = buildSchemaSync({ resolvers: [FilmQueries], validate: false });

mapGraph(filmSchema, {
  languages: {
    [Language.EN]: { suffix: "", ignoresCase: true },
    [Language.FR]: { suffix: "Fr", fallback: Language.EN },
  },
  arguments: { language: "language", where: "matching", orderBy: "sortedBy" },
  versionQuestion: "catalogue-version",
  isId: (value) => typeof value === "string" && /^[a-z0-9]{1,20}$/.test(value),
});

getMetadataStorage().clear();

/** The parts of a text before, between and after these passages. */
function partsAround(text: string, passages: readonly (readonly [number, number])[]) {
  const edges = [0, ...passages.flat(), text.length];
  return passages
    .map((_passage, index) => index)
    .concat(passages.length)
    .flatMap((index) => {
      const [start = 0, end = 0] = edges.slice(2 * index);
      return start < end ? [{ start, end }] : [];
    });
}

/** What the engine needs besides the schema, for films. */
export const filmOptions: CompileOptions = {
  questions,
  typeName: Symbol("typeName"),
  columnReaders: { capitals: (about) => String(about).toUpperCase() },
  partFinders: { unquoted: (text, [quoted]) => partsAround(text, quoted as readonly (readonly [number, number])[]) },
  derivedParameters: (question, values) =>
    question === "person-by-name" ? { name: String(values["called"]).toLowerCase() } : {},
  normalForms: { capitals: (text) => text.toUpperCase() },
  maxConditions: 20,
};

/** An operation over the films; the document has no other. */
export function operationOf(source: string, variables: Record<string, unknown> = {}): Operation {
  const document = parse(source);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("The document has no operation.");
  const { coerced, errors } = getVariableValues(filmSchema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw new Error(errors.join("; "));
  return { schema: filmSchema, document, operation, variables: coerced };
}

export const compileFilms = (source: string, variables?: Record<string, unknown>) =>
  compileOperation(operationOf(source, variables), filmOptions);

/** The statements of an operation's root fields. */
export const statementsOf = (source: string, variables?: Record<string, unknown>) =>
  [...compileFilms(source, variables).values()].flatMap(({ statement }) => statement ?? []);
