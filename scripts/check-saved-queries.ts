import { buildGraphSchema } from "../schema/build-schema";
import { project } from "../src/config/project";
import { readDatasets, SavedQueriesRefused } from "../src/datasets/read-datasets";

/** A step of `npm run build`: a saved query that cannot be served fails the build, not the start. */
try {
  readDatasets(buildGraphSchema(), [project.savedQueries]);
} catch (error) {
  if (!(error instanceof SavedQueriesRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
