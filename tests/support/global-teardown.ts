import { rm } from "node:fs/promises";
import "./global-setup";

export default async function globalTeardown(): Promise<void> {
  const run = globalThis.testNeo4jRun;
  if (!run) return;
  await Promise.all([run.lender.close(), run.neo4j.stop()]);
  await rm(run.folder, { recursive: true, force: true });
}
