import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { runningServer, type RunningServer } from "../support/running-server";
import { blocksIn } from "./blocks";
import { runStep, stepsOf, unknownScripts } from "./walk";

const read = (path: string) => readFileSync(join(project.root, path), "utf8");

const documents = [
  ...readdirSync(project.root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(project.root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
  ...["bench/README.md", "data/README.md", "examples/README.md", "src/engine/README.md"],
];

/** Documents whose blocks are run here, one after another. */
const walked = [
  "README.md",
  "README.zh.md",
  "docs/architecture.md",
  "docs/entity-pages.md",
  "docs/questions.md",
  "docs/questions.zh.md",
];

/** The test that runs a document's blocks of a language, by document; each of these tests says how many blocks there are. */
const runElsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "docs/editing.md": {
    graphql: "tests/editing/suites/documentation.ts",
    json: "tests/editing/suites/documentation.ts",
  },
  "docs/files.md": { sh: "tests/docs/commands.test.ts" },
  "docs/observing.md": { json: "tests/docs/observing.test.ts" },
  "docs/scaling.md": { sh: "tests/docs/commands.test.ts", nginx: "tests/page/under-path.test.ts" },
  "docs/security.md": {
    sh: "tests/docs/commands.test.ts",
    graphql: "tests/docs/security.test.ts",
    json: "tests/docs/security.test.ts",
  },
  "docs/tutorial.md": {
    graphql: "tests/docs/tutorial.test.ts",
    json: "tests/docs/tutorial.test.ts",
    sh: "tests/docs/tutorial.test.ts",
    csv: "tests/docs/tutorial.test.ts",
  },
  "src/engine/README.md": {
    graphql: "tests/engine/readme.test.ts",
    cypher: "tests/engine/readme.test.ts",
    json: "tests/engine/readme.test.ts",
  },
};

describe.each(documents)("%s", (document) => {
  it("has no block that is neither run nor marked with the reason", () => {
    const left = blocksIn(document)
      .filter(({ notRun, language }) => notRun === undefined && runElsewhere[document]?.[language] === undefined)
      .map(({ line, language }) => `${document}:${String(line)} (${language})`);
    if (!walked.includes(document)) expect(left).toEqual([]);
  });

  it("cites no figure from a program that is not part of the project", () => {
    expect(read(document)).not.toMatch(/scripts? (?:is|are|that (?:is|are)) not kept/u);
  });

  it("names only scripts of npm that exist", () => {
    expect(unknownScripts(read(document))).toEqual([]);
  });
});

it.each(
  Object.entries(runElsewhere).flatMap(([document, tests]) => Object.entries(tests).map((of) => [document, ...of])),
)("the blocks of %s in %s are run by %s", (document, language, test) => {
  expect(existsSync(join(project.root, test))).toBe(true);
  expect(read(test)).toContain(`"${document}"`);
  const run = blocksIn(document).filter((block) => block.language === language && block.notRun === undefined);
  expect(run.length).toBeGreaterThan(0);
});

describe("each step does what the document shows", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  it.each(walked.flatMap(stepsOf))(
    "$name",
    async (step) => {
      await runStep(step, server);
    },
    // The first time, Python's packages are fetched.
    600_000,
  );
});
