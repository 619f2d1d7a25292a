// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j, vocabulary } from "../graph/database.mjs";
import { withAbsentFields } from "../graph/absent-fields.mjs";
import { generatePolicies } from "../graph/policies.mjs";
import { cpuMicrosecondsOf } from "../measure/cpu.mjs";
import { productParts } from "../product.mjs";

/**
 * Imports so many policies into an empty graph of a database that was just started, and prints as JSON the seconds that this
 * took and the microseconds of CPU that the database took for a policy. compare.mjs runs it in each checkout.
 */
const count = Number(process.argv[2]);
const size = 1_000;
const { Database, applySchema, importInBatches } = productParts();
const folder = mkdtempSync(join(tmpdir(), "policy-graph-import-"));
const { place, pid, stop } = await startNeo4j(folder, () => undefined);
try {
  const database = new Database({ ...place, statementTimeout: 600_000 });
  await applySchema(database);
  const known = await vocabulary();
  await importInBatches(database, { ...known, policies: [] }, { size });
  const policies = withAbsentFields(generatePolicies(count, known.regions));
  const [start, before] = [performance.now(), await cpuMicrosecondsOf(pid ?? 0)];
  await importInBatches(database, { ...known, regions: [], policies }, { size });
  const cpu = ((await cpuMicrosecondsOf(pid ?? 0)) - before) / count;
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, cpu }));
  await database.close();
} finally {
  await stop();
  rmSync(folder, { recursive: true });
}
