import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder: the nearest one above this file that contains package.json, for src/ and dist/ alike. */
function findProject(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("The project's folder was not found: package.json is missing.");
  return findProject(parent);
}

const root = findProject(__dirname);

/** Where the project's own files are. */
export const project = {
  root,
  cypher: (folder: "schema" | "import" | "editing" | "export" | "migrations" | "questions" | "access" | "drafts") =>
    join(root, "cypher", folder),
  facts: join(root, "data"),
  savedQueries: join(root, "schema", "queries"),
  page: join(root, "dist", "page"),
  /** The lists of the country's divisions, which the build copies from a package. */
  divisions: join(root, "dist", "divisions"),
  /** Where the embedded database is stored unless DATA_FOLDER names another folder. */
  state: join(root, ".policy-graph"),
  /** The embedded database's libraries, shared by all data folders. */
  libraries: join(root, ".policy-graph", "lib"),
};
