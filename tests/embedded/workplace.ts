import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { StartFailure } from "../../src/config/start-failure";

/** The checkout under test. */
export const project = resolve(__dirname, "../..");

/** Neo4j's libraries of the checkout: one download is enough for all tests. */
export const sharedLib = join(project, ".policy-graph", "lib");

/** This process's environment with a PATH that contains no program. */
export const withoutPrograms: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: "",
  JAVA_HOME: undefined,
  MAVEN_HOME: undefined,
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is deleted after the test file; its name contains a space and Chinese, as a user's folder may. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "政策 graph-"));
  made.push(folder);
  return folder;
}

/** The failure with which a start ended; fails the test if it succeeded or failed in another way. */
export async function failureOf(start: Promise<unknown>): Promise<StartFailure> {
  const outcome: unknown = await start.then(
    () => "it succeeded",
    (error: unknown) => error,
  );
  if (outcome instanceof StartFailure) return outcome;
  throw new Error("expected a StartFailure", { cause: outcome });
}
