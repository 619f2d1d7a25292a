import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { project } from "../../config/project";

/**
 * A digest of all that the rows of an import are made from: the files of facts, the code that reads them and makes rows, the
 * packages that contain divisions and scripts, and the statements that write. If this digest is unchanged, so are the rows.
 */
export async function factsDigest(): Promise<string> {
  const code = ["facts", "fact-folder", "records", "text", "editing"].map((name) => join(__dirname, "..", "..", name));
  const folders = [project.facts, project.cypher("import"), ...code, join(__dirname, "..", "..", "..", "schema")];
  const digest = createHash("sha256").update(await readFile(join(project.root, "package-lock.json")));
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : []));
    for (const path of paths.sort()) {
      const content = await readFile(path);
      digest.update(`${path.slice(folder.length)}\0${String(content.length)}\0`).update(content);
    }
  }
  return digest.digest("hex");
}
