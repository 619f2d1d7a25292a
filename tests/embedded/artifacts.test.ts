import { appendFileSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureArtifacts, type ArtifactsRequest } from "../../src/neo4j/embedded/artifacts";
import { findJdk } from "../../src/neo4j/embedded/jdk";
import { launcherFiles } from "../../src/neo4j/embedded/launcher-files";
import { neo4jVersionFrom } from "../../src/neo4j/embedded/neo4j-version";
import { failureOf, project, temporaryFolder, withoutPrograms } from "./workplace";

/** One small library of the real list that needs no other, so that Maven's part is real and short. */
const library = { groupId: "org.reactivestreams", artifactId: "reactive-streams", version: "1.0.4" };
const jar = `${library.artifactId}-${library.version}.jar`;

const neo4j = neo4jVersionFrom({}, project);
let javaHome: string;
beforeAll(async () => {
  javaHome = (await findJdk({ neo4j })).home;
});

/** A checkout whose pom names only that library, listed with the provided digest or the true one. */
function smallCheckout(digest?: string): string {
  const checkout = temporaryFolder();
  const { pom, checksums } = launcherFiles(project);
  const small = launcherFiles(checkout);
  mkdirSync(dirname(small.pom), { recursive: true });
  const coordinates = Object.entries(library).map(([name, value]) => `<${name}>${value}</${name}>`);
  const dependencies = `<dependencies><dependency>${coordinates.join("")}</dependency></dependencies>`;
  writeFileSync(small.pom, readFileSync(pom, "utf8").replace(/<dependencies>[^]*<\/dependencies>/, dependencies));
  const line =
    readFileSync(checksums, "utf8")
      .split("\n")
      .find((entry) => entry.endsWith(`  ${jar}`)) ?? "";
  writeFileSync(small.checksums, `${digest === undefined ? line : digest + line.slice(64)}\n`);
  return checkout;
}

function request(checkout: string, lib: string, changes: Partial<ArtifactsRequest> = {}): ArtifactsRequest {
  return { project: checkout, neo4j, lib, javaHome, environment: process.env, onProgress: () => undefined, ...changes };
}

describe("one folder of libraries", () => {
  const folder = temporaryFolder();
  const lib = join(folder, "lib");
  const checkout = smallCheckout();

  test("two processes at once both end with the complete folder and leave nothing else", async () => {
    const progress: string[] = [];
    const requested = request(checkout, lib, { onProgress: (message) => progress.push(message) });
    await Promise.all([ensureArtifacts(requested), ensureArtifacts(requested)]);
    expect(readdirSync(lib)).toEqual([jar]);
    expect(readdirSync(folder)).toEqual(["lib"]);
    expect(progress[0]).toMatch(/Maven .*only once/);
  });

  test("once complete, the folder needs neither Maven nor a network", async () => {
    const progress: string[] = [];
    const environment = withoutPrograms;
    await ensureArtifacts(request(checkout, lib, { environment, onProgress: (message) => progress.push(message) }));
    expect(progress).toEqual([]);
  });

  test("a damaged and a foreign file are replaced", async () => {
    const good = readFileSync(join(lib, jar));
    appendFileSync(join(lib, jar), "damage");
    writeFileSync(join(lib, "foreign.jar"), "");
    await ensureArtifacts(request(checkout, lib));
    expect(readdirSync(lib)).toEqual([jar]);
    expect(readFileSync(join(lib, jar))).toEqual(good);
    expect(readdirSync(folder)).toEqual(["lib"]);
  });

  test("what a killed process left is removed after an hour, what another process is building is not", async () => {
    const [abandoned, atWork] = [`${lib}-building-old`, `${lib}-building-new`];
    for (const path of [abandoned, atWork]) mkdirSync(path);
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(abandoned, twoHoursAgo, twoHoursAgo);
    writeFileSync(join(lib, "foreign.jar"), "");
    await ensureArtifacts(request(checkout, lib));
    expect(readdirSync(folder).sort()).toEqual(["lib", "lib-building-new"]);
  });
});

describe("a Neo4j that pom.xml does not name", () => {
  const folder = temporaryFolder();
  const lib = join(folder, "lib");
  // Its list has no entry for this one.
  const checkout = smallCheckout("0".repeat(64));
  const other = (changes: Partial<ArtifactsRequest> = {}) =>
    request(checkout, lib, { neo4j: neo4jVersionFrom({ NEO4J_VERSION: "2026.08.1" }, project), ...changes });

  test("has its own list, written when its libraries are first fetched", async () => {
    await Promise.all([ensureArtifacts(other()), ensureArtifacts(other())]);
    expect(readdirSync(folder).sort()).toEqual(["artifacts.sha256", "lib"]);
    expect(readFileSync(join(folder, "artifacts.sha256"), "utf8")).toMatch(
      /^[0-9a-f]{64} {2}reactive-streams-1\.0\.4\.jar\n$/,
    );
    await ensureArtifacts(other({ environment: withoutPrograms }));
  });

  test("is checked by that list at each start", async () => {
    const good = readFileSync(join(lib, jar));
    appendFileSync(join(lib, jar), "damage");
    await ensureArtifacts(other());
    expect(readFileSync(join(lib, jar))).toEqual(good);

    writeFileSync(join(folder, "artifacts.sha256"), `${"0".repeat(64)}  ${jar}\n`);
    const failure = await failureOf(ensureArtifacts(other()));
    expect(failure).toMatchObject({ kind: "artifactsDiffer", exitCode: 13 });
    expect(failure.message).toContain(`written when they were first fetched: ${join(folder, "artifacts.sha256")}`);
  });
});

test("what Maven fetches is refused unless it is in the list", async () => {
  const folder = temporaryFolder();
  const failure = await failureOf(ensureArtifacts(request(smallCheckout("0".repeat(64)), join(folder, "lib"))));
  expect(failure).toMatchObject({ kind: "artifactsDiffer", exitCode: 13 });
  expect(failure.message).toContain(`${jar} has another content`);
  expect(readdirSync(folder)).toEqual([]);
});

test("without Maven, the message says what to install on each system", async () => {
  const environment = withoutPrograms;
  const lib = join(temporaryFolder(), "lib");
  const failure = await failureOf(ensureArtifacts(request(smallCheckout(), lib, { environment })));
  expect(failure).toMatchObject({ kind: "mavenMissing", exitCode: 11 });
  expect(failure.message).toMatch(/Linux: .*apt-get install maven/);
  expect(failure.message).toMatch(/macOS: .*brew install maven/);
  expect(failure.message).toMatch(/Windows.*docker compose up/);
});

test("a repository that cannot be reached is reported in Maven's own words", async () => {
  const [userHome, folder] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(userHome, ".m2"));
  const mirror = "<mirror><id>nowhere</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror>";
  writeFileSync(join(userHome, ".m2", "settings.xml"), `<settings><mirrors>${mirror}</mirrors></settings>`);
  const environment = { ...process.env, JAVA_TOOL_OPTIONS: `"-Duser.home=${userHome}"` };
  const failure = await failureOf(ensureArtifacts(request(smallCheckout(), join(folder, "lib"), { environment })));
  expect(failure).toMatchObject({ kind: "artifactsNotFetched", exitCode: 12 });
  expect(failure.message).toMatch(/127\.0\.0\.1:9/);
  expect(readdirSync(folder)).toEqual([]);
});
