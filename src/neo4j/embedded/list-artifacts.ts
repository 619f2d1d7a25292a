import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { resolveArtifacts } from "./artifacts";
import { checksumsOf, differences, formatChecksums, parseChecksums } from "./checksums";
import { StartFailure } from "../../config/start-failure";
import { findJdk } from "./jdk";
import { launcherFiles } from "./launcher-files";
import { neo4jVersionFrom } from "./neo4j-version";

/**
 * Compares artifacts.sha256 with what pom.xml resolves to today, or renews it. After a change of pom.xml:
 *
 *     node dist/src/neo4j/embedded/list-artifacts.js           reports differences; exit code 1 if there are any
 *     node dist/src/neo4j/embedded/list-artifacts.js --write   writes the list
 *
 * Maven checks what it downloads against the repository's own checksums; review the list's diff before you commit it. Run it in
 * the root folder of the checkout, after a build.
 */
async function main(flags: readonly string[]): Promise<void> {
  const project = resolve(".");
  const { checksums } = launcherFiles(project);
  const neo4j = neo4jVersionFrom({}, project);
  const { home: javaHome } = await findJdk({ neo4j });
  const lib = join(tmpdir(), "policy-graph-artifacts");
  const environment = process.env;
  const built = await resolveArtifacts({ project, neo4j, lib, javaHome, environment, onProgress: console.log });
  const found = await checksumsOf(built);
  await rm(built, { recursive: true });

  if (flags.includes("--write")) {
    await writeFile(checksums, formatChecksums(found));
    console.log(`Wrote ${found.size} checksums to ${checksums}`);
    return;
  }
  const changed = differences(parseChecksums(await readFile(checksums, "utf8")), found);
  console.log(changed.length === 0 ? `All ${found.size} libraries are as listed` : changed.join("\n"));
  process.exitCode = changed.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
});
