import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { findJdk as search, type JdkSearch } from "../../src/neo4j/embedded/jdk";
import { neo4jVersionFrom } from "../../src/neo4j/embedded/neo4j-version";
import { failureOf, project, temporaryFolder } from "./workplace";

const own = neo4jVersionFrom({}, project);

/** For the Neo4j that pom.xml names. */
const findJdk = (provided: Omit<JdkSearch, "neo4j"> = {}) => search({ neo4j: own, ...provided });

interface Pretended {
  readonly version: string;
  /** Whether the home has the file `release`; without it only the program reports its version. */
  readonly release?: boolean;
  readonly compiler?: boolean;
}

function pretendJdk(folder: string, name: string, { version, release = true, compiler = true }: Pretended): string {
  const home = join(folder, name);
  mkdirSync(join(home, "bin"), { recursive: true });
  const says = `printf '    java.home = %s\\n    java.version = %s\\n' '${home}' '${version}' >&2`;
  writeProgram(join(home, "bin", "java"), says);
  if (compiler) writeProgram(join(home, "bin", "javac"), "exit 0");
  const modules = compiler ? "java.base jdk.compiler" : "java.base java.sql";
  if (release) writeFileSync(join(home, "release"), `JAVA_VERSION="${version}"\nMODULES="${modules}"\n`);
  return home;
}

function writeProgram(path: string, line: string): void {
  writeFileSync(path, `#!/bin/sh\n${line}\n`);
  chmodSync(path, 0o755);
}

describe("choosing a JDK", () => {
  test("JAVA_HOME has priority", async () => {
    const folder = temporaryFolder();
    pretendJdk(folder, "a-17", { version: "17.0.15" });
    const named = pretendJdk(temporaryFolder(), "named", { version: "21.0.4" });
    const jdk = await findJdk({ environment: { PATH: "", JAVA_HOME: named }, locations: [{ folder }] });
    expect(jdk).toMatchObject({ home: realpathSync(named), version: 21 });
  });

  test("an unsupported JAVA_HOME and an unsupported default are skipped", async () => {
    const folder = temporaryFolder();
    const newest = pretendJdk(folder, "jdk-25", { version: "25.0.3" });
    const old = pretendJdk(folder, "jdk-8", { version: "1.8.0_402" });
    const supported = pretendJdk(folder, "z-jdk-21", { version: "21" });
    const environment = { JAVA_HOME: old, PATH: join(newest, "bin") };
    expect((await findJdk({ environment, locations: [{ folder }] })).home).toBe(realpathSync(supported));
  });

  test("a link on PATH leads to the home that contains it", async () => {
    const home = pretendJdk(temporaryFolder(), "jdk-17", { version: "17.0.1" });
    const programs = temporaryFolder();
    symlinkSync(join(home, "bin", "java"), join(programs, "java"));
    expect((await findJdk({ environment: { PATH: programs }, locations: [] })).home).toBe(realpathSync(home));
  });

  test("a JDK that is found by a link is the same as by its own name", async () => {
    const home = pretendJdk(temporaryFolder(), "jdk-17", { version: "17.0.1" });
    const link = join(temporaryFolder(), "default");
    symlinkSync(home, link);
    const found = (named: string) => findJdk({ environment: { PATH: "", JAVA_HOME: named }, locations: [] });
    expect(await found(link)).toEqual(await found(home));
  });

  test("a home without a release file, and a shim outside every home, are asked", async () => {
    const folder = temporaryFolder();
    const home = pretendJdk(folder, "unlabelled", { version: "21-ea", release: false });
    expect(await findJdk({ environment: { PATH: "" }, locations: [{ folder }] })).toMatchObject({ version: 21 });

    const shims = temporaryFolder();
    writeProgram(join(shims, "java"), `exec '${join(home, "bin", "java")}' "$@"`);
    expect(await findJdk({ environment: { PATH: shims }, locations: [] })).toMatchObject({ home, version: 21 });
  });

  test("folders of macOS and Homebrew contain the home in a folder further below", async () => {
    const folder = temporaryFolder();
    pretendJdk(folder, "openjdk@25/libexec/openjdk.jdk/Contents/Home", { version: "25" });
    pretendJdk(folder, "node@20/libexec/openjdk.jdk/Contents/Home", { version: "17" });
    const home = pretendJdk(folder, "openjdk@17/libexec/openjdk.jdk/Contents/Home", { version: "17" });
    const position = { folder, prefix: "openjdk@", home: "libexec/openjdk.jdk/Contents/Home" };
    expect((await findJdk({ environment: { PATH: "" }, locations: [position] })).home).toBe(realpathSync(home));
  });

  test("only a JDK that the chosen Neo4j supports is used", async () => {
    const folder = temporaryFolder();
    for (const version of ["17.0.15", "21.0.4", "25.0.1"]) pretendJdk(folder, `jdk-${version}`, { version });
    const found = async (name: string) => {
      const neo4j = neo4jVersionFrom({ NEO4J_VERSION: name }, project);
      return (await search({ neo4j, environment: { PATH: "" }, locations: [{ folder }] })).version;
    };
    expect(await found("5.26.30")).toBe(17);
    expect(await found("2025.01.0")).toBe(21);
    expect(await found("2026.08.1")).toBe(21);

    const newest = temporaryFolder();
    const home = pretendJdk(newest, "jdk-25", { version: "25.0.3" });
    const only25 = { environment: { PATH: "" }, locations: [{ folder: newest }] };
    const calendar = neo4jVersionFrom({ NEO4J_VERSION: "2026.08.1" }, project);
    expect((await search({ ...only25, neo4j: calendar })).home).toBe(realpathSync(home));
    expect((await failureOf(findJdk(only25))).message).toMatch(/run on JDK 25: NEO4J_VERSION/);
    const early = neo4jVersionFrom({ NEO4J_VERSION: "2025.09.0" }, project);
    expect((await failureOf(search({ ...only25, neo4j: early }))).message).toMatch(
      /^No JDK 21 found; Neo4j 2025\.09\.0 runs on no other version\./,
    );
  });

  test.each(["4.4.40", "5.25.1", "2024.1.0", "newest", "../../lib", "5.26", "2026.08.1-rc1"])(
    "NEO4J_VERSION=%s is refused",
    (name) => {
      expect(() => neo4jVersionFrom({ NEO4J_VERSION: name }, project)).toThrow(/^NEO4J_VERSION must be a release/);
    },
  );

  test("an empty NEO4J_VERSION means that of pom.xml", () => {
    expect(neo4jVersionFrom({ NEO4J_VERSION: " " }, project)).toEqual(own);
    expect(own).toMatchObject({ isListed: true, javaReleases: [17, 21] });
  });

  test("without a JDK, the message names what was found and what to install on each system", async () => {
    const folder = temporaryFolder();
    pretendJdk(folder, "jdk-25", { version: "25.0.3" });
    pretendJdk(folder, "jre-17", { version: "17.0.9", compiler: false });
    const failure = await failureOf(findJdk({ environment: { PATH: "" }, locations: [{ folder }] }));
    expect(failure).toMatchObject({ kind: "jdkMissing", exitCode: 10 });
    expect(failure.message).toMatch(/25 in .*jdk-25/);
    expect(failure.message).toMatch(/17 without javac in .*jre-17/);
    expect(failure.message).toMatch(
      /Linux: .*apt-get install openjdk-17-jdk-headless   \(or openjdk-21-jdk-headless\)/,
    );
    expect(failure.message).toMatch(/macOS: .*brew install openjdk@21/);
    expect(failure.message).toMatch(/Windows.*docker compose up/);
  });
});

describe("on this machine", () => {
  test("the JDK that was found runs, and has the reported version", async () => {
    const { home, java, version, compiles } = await findJdk();
    expect(compiles).toBe(true);
    expect([17, 21]).toContain(version);
    expect(execFileSync(java, ["--version"], { encoding: "utf8" })).toMatch(
      new RegExp(`^openjdk ${version}\\b|^java ${version}\\b`),
    );
    expect(existsSync(join(home, "bin", "java"))).toBe(true);
  });

  const installed = existsSync("/usr/lib/jvm")
    ? readdirSync("/usr/lib/jvm").map((name) => join("/usr/lib/jvm", name))
    : [];
  const unsupported = installed.find((home) => {
    const release = join(home, "release");
    return existsSync(release) && !/^JAVA_VERSION="(17|21)\b/m.test(readFileSync(release, "utf8"));
  });
  // A machine without such a JDK has nothing to refuse; the tests above distinguish the versions.
  (unsupported === undefined ? test.skip : test)(
    "an installed JDK of another version is not taken as the default",
    async () => {
      const home = unsupported ?? "";
      const jdk = await findJdk({ environment: { JAVA_HOME: home, PATH: join(home, "bin") } });
      expect([17, 21]).toContain(jdk.version);
    },
  );
});
