import { basename, extname } from "node:path";
import {
  type GraphQLField,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
} from "graphql";
import type { ImportMode } from "../../schema/enums";
import type { Edit } from "../../schema/port";
import { editableKinds, fileOfKind, type ImportedPlural } from "../facts/node-kinds";

/** What a file contains: the mutation that accepts it, and that mutation's argument. */
export interface ImportKind {
  readonly argument: ImportedPlural;
  readonly mutation: GraphQLField<unknown, unknown>;
  readonly input: GraphQLInputObjectType;
}

/** Nodes that point to nothing come before the nodes that point to them. */
export const importOrder: readonly ImportedPlural[] = editableKinds.map(({ plural }) => plural);

/**
 * The parts of a backup that no edit makes: its regions have every form of their names, and the statuses of policies, drafts and the
 * history belong to their own graph. A file of regions for an import has another ending.
 */
export const restoredAlone: readonly string[] = ["regions", "statuses", "changes", "drafts"].map(
  (part) => `${part}.ndjson`,
);

/** What a file contains by its name: domains.yaml contains domains, and a file of any other name policies. */
export function argumentOf(path: string): ImportKind["argument"] {
  const stem = basename(path, extname(path)).toLowerCase();
  return editableKinds.find((kind) => fileOfKind(kind) === stem)?.plural ?? "policies";
}

export function importKind(schema: GraphQLSchema, argument: ImportedPlural): ImportKind {
  const kind = editableKinds.find(({ plural }) => plural === argument);
  const mutation = kind && schema.getMutationType()?.getFields()[kind.importedBy];
  const input = getNamedType(mutation?.args.find(({ name }) => name === argument)?.type);
  if (!mutation || !isInputObjectType(input)) throw new Error(`No mutation imports ${argument}.`);
  return { argument, mutation, input };
}

/** The edit that imports these checked inputs. */
export const editOf = (
  { argument, mutation }: ImportKind,
  inputs: readonly unknown[],
  options: { readonly mode: ImportMode; readonly dryRun: boolean },
): Edit => ({ mutation: mutation.name, provided: { [argument]: inputs, ...options } }) as unknown as Edit;
