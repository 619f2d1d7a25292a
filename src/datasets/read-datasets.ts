import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  OperationTypeNode,
  parse,
  typeFromAST,
  validate,
  visit,
} from "graphql";
import type { Dataset } from "./dataset";
import { findGrain } from "./grain";
import { ownParameters } from "./parameter-names";
import { selectedFields } from "./selected-field";
import { tableColumns } from "./table-columns";

/** The problems of saved queries: one line for each, with its file. */
export class SavedQueriesRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Saved queries cannot be served:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}

const namePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The datasets of folders of saved queries, in the order of their file names. All files are checked.
 * @throws SavedQueriesRefused
 */
export function readDatasets(schema: GraphQLSchema, folders: readonly string[]): readonly Dataset[] {
  const problems: string[] = [];
  const datasets = new Map<string, Dataset>();
  for (const folder of folders) {
    for (const file of filesOf(folder, problems)) {
      try {
        const dataset = readDataset(schema, basename(file, ".graphql"), readFileSync(join(folder, file), "utf8"));
        if (datasets.has(dataset.name)) throw new Error(`another saved query is named ${dataset.name} too: rename one`);
        datasets.set(dataset.name, dataset);
      } catch (error) {
        problems.push(`${join(folder, file)}: ${error instanceof Error ? error.message : String(error)}.`);
      }
    }
  }
  if (problems.length > 0) throw new SavedQueriesRefused(problems);
  return [...datasets.values()];
}

function filesOf(folder: string, problems: string[]): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".graphql"))
      .sort();
  } catch {
    problems.push(`${folder}: the folder cannot be read.`);
    return [];
  }
}

/**
 * One saved query and its table.
 * @throws Error that describes the problem, without the file name
 */
export function readDataset(schema: GraphQLSchema, fileName: string, text: string): Dataset {
  const name = fileName.replace(/^\d+-/, "");
  if (!namePattern.test(name))
    throw new Error("the name must be lowercase letters, digits and hyphens, such as my-gaps.graphql");
  const document = parse(text);
  const [invalid] = validate(schema, document);
  if (invalid) throw new Error(invalid.message.replace(/\.$/, ""));
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (
    operation?.kind !== Kind.OPERATION_DEFINITION ||
    others.length > 0 ||
    operation.operation !== OperationTypeNode.QUERY
  ) {
    throw new Error("must contain exactly one query");
  }
  refuseReserved(document);
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const variableName = variable.name.value;
    if ((ownParameters as readonly string[]).includes(variableName)) {
      throw new Error(`$${variableName} is a parameter of every dataset: rename the variable`);
    }
    if (!defaultValue && isNonNullType(typeFromAST(schema, type as never))) {
      throw new Error(`$${variableName} needs a default value, so that the address works without parameters`);
    }
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const grain = findGrain(selectedFields(schema, fragments, operation));
  return {
    name,
    description: describe(text),
    text,
    hash: createHash("sha256").update(text).digest("hex"),
    document,
    operation,
    grain,
    columns: tableColumns(grain),
  };
}

/**
 * Refuses names with the prefix that GraphQL reserves: the server uses it too, as for the variables that select a page.
 * @throws Error
 */
function refuseReserved(document: DocumentNode): void {
  const refuse = (name: string, advice: string) => {
    if (/^\$?__/.test(name)) throw new Error(`${name} begins with __, which is reserved for the server: ${advice}`);
  };
  visit(document, {
    VariableDefinition({ variable }) {
      refuse(`$${variable.name.value}`, "rename the variable");
    },
    Field({ alias }) {
      if (alias) refuse(alias.value, "use another alias for the field");
    },
  });
}

/** The first paragraph of the comment at the start of the file. It accepts any line ends, and a byte order mark. */
function describe(text: string): string {
  const lines = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const [paragraph = ""] = /^(?:# .*\n)+/.exec(lines) ?? [];
  return paragraph.replace(/^# /gm, "").replaceAll("\n", " ").trim();
}
