import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Folders that a folder may not import; docs/architecture.md draws the allowed directions. */
const closed = (target, from, message) => ({ target, from, message });
const outside = (...folders) => [`./src/!(${folders.join("|")})/**/*`];
const product = ["./schema/**/*", "./cypher/**/*", "./data/**/*", "./scripts/**/*", "./page/**/*"];

/** Libraries of telemetry: what is watched knows none of them. */
const telemetry = {
  group: ["prom-client", "@opentelemetry/*"],
  message: "Only src/observing uses a telemetry library: others report to its ports.",
};

/** What the engine leaves to those who use it: it writes statements and reads rows, and does nothing with either. */
const effects = {
  group: ["neo4j-driver", "fastify", "@fastify/*", "@apollo/*", "node:fs", "node:fs/*", "node:http"],
  message: "src/engine runs nothing and reads no file: its users provide both.",
};

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      ".policy-graph/",
      "examples/typescript/generated.ts",
      "page/explorer/documents.ts",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ["**/*.{ts,tsx,mjs}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            closed(
              "./schema",
              [...outside("engine"), "./src/engine/!(mapping)/**/*", "./src/engine/*"],
              "schema/ imports from src/ only the engine's vocabulary: src/ plugs in through a port.",
            ),
            closed(
              "./src/engine",
              [...outside("engine"), ...product],
              "src/engine knows nothing of the product: it is provided.",
            ),
            closed(
              "./tests/engine",
              [...outside("engine", "neo4j", "config"), ...product],
              "The engine's tests have a domain of their own.",
            ),
            closed(
              "./src/neo4j",
              [...outside("neo4j", "config"), "./schema/**/*"],
              "src/neo4j runs statements and names no domain.",
            ),
            closed("./src/config", [...outside("config"), "./schema/**/*"], "src/config imports no other folder."),
            closed("./src/terms", [...outside("terms"), "./schema/**/*"], "src/terms names what others show."),
            closed(
              "./src/json",
              [...outside("json"), "./schema/**/*"],
              "src/json reads texts of JSON and names no domain.",
            ),
            closed(
              "./src/comparison",
              outside("comparison"),
              "src/comparison computes over sets and imports only schema/.",
            ),
            closed(
              "./src/access",
              [...outside("access"), "./schema/!(access)/**/*", "./schema/*"],
              "src/access finds out who sends a request, and knows only the roles.",
            ),
            closed("./src/text", outside("text"), "src/text imports only schema/."),
            closed(
              "./src/drafting",
              outside("drafting", "text"),
              "src/drafting reads texts by rules: a port provides its vocabulary, and others store what it finds.",
            ),
            closed(
              "./src/documents",
              [...outside("documents", "records", "config"), "./schema/**/*"],
              "src/documents reads the words of files and names no domain.",
            ),
            closed(
              "./src/facts",
              outside("facts", "text"),
              "src/facts is what facts are; other folders read and write them.",
            ),
            closed(
              "./src/editing",
              [...outside("editing", "facts", "text", "engine"), "./src/engine/!(selection)/**/*"],
              "src/editing turns inputs into facts and compares them; src/graph provides the graph.",
            ),
            closed(
              "./src/fact-folder",
              outside("fact-folder", "editing", "facts", "text", "records", "config"),
              "src/fact-folder reads the files of data/; src/graph writes their facts.",
            ),
            closed(
              "./src/datasets",
              outside("datasets", "json"),
              "src/datasets makes tables of answers: a port provides the answers, src/http sends the tables.",
            ),
            closed(
              "./src/entity-pages",
              [...outside("entity-pages", "terms"), "./schema/**/*"],
              "src/entity-pages makes pages of answers: src/http reads the answers and sends the pages.",
            ),
            closed(
              "./src/backup",
              [...outside("backup", "facts", "records"), "./schema/**/*"],
              "src/backup names a backup's files.",
            ),
            closed(
              "./src/records",
              [...outside("records", "json"), "./schema/**/*"],
              "src/records reads files and names no domain.",
            ),
            closed(
              "./src/http",
              outside("http", "engine", "neo4j", "datasets", "entity-pages", "access", "config", "json"),
              "src/http is a thin layer over the engine, the datasets and the pages of entities.",
            ),
            closed(
              "./src/graph",
              outside(
                "graph",
                "engine",
                "drafting",
                "documents",
                "editing",
                "facts",
                "fact-folder",
                "text",
                "records",
                "backup",
                "json",
                "neo4j",
                "access",
                "config",
              ),
              "src/graph does the jobs on a graph in a database; src/main and src/command start them.",
            ),
            closed("./src/main", ["./src/command/**/*", "./scripts/**/*"], "src/main composes the server."),
            closed(
              "./src/observing",
              [...outside("observing", "http", "neo4j"), "./schema/**/*"],
              "src/observing listens at the ports of src/http and src/neo4j.",
            ),
          ],
        },
      ],
      "no-restricted-imports": ["error", { patterns: [telemetry] }],
      "@typescript-eslint/no-extraneous-class": "off",
      // `_T...`: an augmented interface repeats the names of its type parameters.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_T[A-Z]", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      // A key of an index signature is written in brackets: it may be absent.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // `() => server.close()` is how a callback of one call is written, whatever that call returns.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Numbers read in a text as one expects.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Texts are counted in code points, which is what a spread gives; the schema's classes are shapes without methods.
      "@typescript-eslint/no-misused-spread": [
        "error",
        { allow: ["string", { from: "file", name: ["ImportReport", "PolicyInput"] }] },
      ],
      // The reason of a signal that was aborted is passed on as it is.
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      // Overflows the stack on the schema's classes, which name each other in circles.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    // JavaScript has no types to be strict about; its promises are known all the same.
    files: ["**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false, project: "tsconfig.scripts.json" } },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
    },
  },
  // Examples stand alone: their packages are installed where they are run.
  { files: ["examples/**"], ...tseslint.configs.disableTypeChecked },
  { files: ["src/engine/**"], rules: { "no-restricted-imports": ["error", { patterns: [telemetry, effects] }] } },
  { files: ["src/observing/**"], rules: { "no-restricted-imports": "off" } },
);
