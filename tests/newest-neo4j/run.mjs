// @ts-check
// `npm run test:newest-neo4j`: the golden statements, the saved queries and the start of the embedded database on the newest
// Neo4j that Maven's repository has, or on the one that NEO4J_VERSION names. Where no JDK for it is found, it says so and is skipped.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { prepareOrExit } from "../../scripts/prepare.mjs";
import { newestRelease } from "./newest-release.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const tests = ["tests/newest-neo4j", "tests/queries", "tests/cypher", "tests/search", "tests/embedded/start-embedded"];

await prepareOrExit();
const require = createRequire(import.meta.url);
/** @param {string} name */
const built = (name) => require(`../../dist/src/neo4j/embedded/${name}.js`);
const { findJdk } = built("jdk");
const { findMaven } = built("maven");
const { neo4jVersionFrom } = built("neo4j-version");

/** @param {() => unknown} step */
async function orExit(step) {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "StartFailure") throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const own = neo4jVersionFrom({}, project);
const { maven, jdk } = await orExit(async () => ({
  maven: findMaven(process.env),
  jdk: await findJdk({ neo4j: { name: "of any release", javaReleases: [17, 21, 25] } }),
}));
const name = process.env.NEO4J_VERSION || newestRelease({ maven, javaHome: jdk.home });
const neo4j = await orExit(() => neo4jVersionFrom({ NEO4J_VERSION: name }, project));
if (neo4j.isListed) {
  console.log(`SKIPPED: ${own.name}, the Neo4j of all other tests, is the newest one.`);
  process.exit(0);
}
try {
  const { version } = await findJdk({ neo4j });
  console.log(`Neo4j ${neo4j.name} on JDK ${version}`);
} catch {
  console.log(`SKIPPED: Neo4j ${neo4j.name} needs a JDK ${neo4j.javaReleases.join(" or ")}, and none is found here.`);
  process.exit(0);
}
const { status } = spawnSync(process.execPath, ["scripts/test.mjs", ...tests, ...process.argv.slice(2)], {
  cwd: project,
  env: { ...process.env, NEO4J_VERSION: neo4j.name },
  stdio: "inherit",
});
process.exit(status ?? 1);
