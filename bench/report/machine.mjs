// @ts-check
import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

/** What the numbers depend on, in one line. */
export function machine() {
  const [first] = cpus();
  const gibibytes = Math.round(totalmem() / 1024 ** 3);
  const java = /"([^"]+)"/.exec(spawnSync("java", ["-version"], { encoding: "utf8" }).stderr)?.[1] ?? "unknown";
  return `${String(cpus().length)} cores (${first.model.trim()}), ${String(gibibytes)} GiB, Node ${process.versions.node}, Java ${java}`;
}
