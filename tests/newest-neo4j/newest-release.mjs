// @ts-check
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Asks for a library of Neo4j that needs no other: to resolve a range, Maven reads what each release in it needs. Since 2025
 * the newest release of all has a calendar version.
 */
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>policy-graph</groupId>
  <artifactId>newest-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>annotations</artifactId>
      <version>[2025.10.1,)</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * The newest release of Neo4j that Maven's repository has, such as 2026.08.1.
 * @param {{ maven: string, javaHome: string }} programs
 */
export function newestRelease({ maven, javaHome }) {
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-newest-"));
  const [file, list] = [join(folder, "pom.xml"), join(folder, "dependencies")];
  const goal = ["org.apache.maven.plugins:maven-dependency-plugin:3.8.1:list", `-DoutputFile=${list}`];
  try {
    writeFileSync(file, pom);
    const env = { ...process.env, JAVA_HOME: javaHome };
    execFileSync(maven, ["--batch-mode", "--quiet", "--file", file, ...goal], { env, stdio: "inherit" });
    const [, release] = /org\.neo4j:annotations:jar:([^:\s]+)/.exec(readFileSync(list, "utf8")) ?? [];
    if (release === undefined) throw new Error("Maven named no release of org.neo4j:annotations.");
    return release;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
