import { join } from "node:path";

/** The launcher's own files in the checkout. They are run and read from there, so no build copies them. */
export function launcherFiles(project: string) {
  const folder = join(project, "src", "neo4j", "embedded");
  return {
    source: join(folder, "EmbeddedNeo4j.java"),
    pom: join(folder, "pom.xml"),
    checksums: join(folder, "artifacts.sha256"),
  };
}
