// `npm run documents`: writes page/explorer/documents.ts, the documents of the explorer's views as typed constants, checked
// against schema/schema.graphql. `npm run check` fails if the file is not current.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { format, resolveConfig } from "prettier";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const explorer = join(project, "page/explorer");
const target = join(explorer, "documents.ts");

const documents = readdirSync(explorer, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(join(explorer, name), "utf8")) }));

const config = {
  documentMode: "string",
  dedupeFragments: true,
  enumsAsTypes: true,
  onlyOperationTypes: true,
  useTypeImports: true,
  skipTypename: true,
  pureMagicComment: true,
  scalars: { Date: "string", DateTime: "string", JSON: "unknown" },
};

const code = await codegen({
  filename: target,
  schema: parse(readFileSync(join(project, "schema/schema.graphql"), "utf8")),
  documents,
  config: {},
  plugins: [{ typescript: config }, { operations: config }, { documents: config }],
  pluginMap: { typescript, operations: typescriptOperations, documents: typedDocumentNode },
});

const note = "// Written by `npm run documents` from the .graphql files of this folder. Do not edit it.\n";
writeFileSync(target, await format(note + code, { ...(await resolveConfig(target)), filepath: target }));
