import type { CodegenConfig } from "@graphql-codegen/cli";

/** A typed document for every saved query: DomainMatrix of 07-domain-matrix.graphql becomes DomainMatrixDocument. */
const config: CodegenConfig = {
  schema: "../../schema/schema.graphql",
  documents: "../../schema/queries/*.graphql",
  generates: {
    "generated.ts": {
      plugins: ["typescript", "typescript-operations", "typed-document-node"],
      config: { enumsAsTypes: true, onlyOperationTypes: true, useTypeImports: true, scalars: { Date: "string" } },
    },
  },
};

export default config;
