// @ts-check
import { writeFileSync } from "node:fs";
import { caseReport, memoryReport, summary } from "./report.mjs";
import { machine } from "./machine.mjs";

/**
 * Writes RESULTS.md anew: what was run where and when, then every number.
 * @param {import("../options.mjs").Options} options
 * @param {readonly import("./report.mjs").CaseResult[]} results
 * @param {Parameters<typeof memoryReport>[0]} processes
 */
export function writeResults(options, results, processes) {
  const { policies, seconds, rounds, warm, command } = options;
  const text = [
    "# Results",
    [
      `- Date: ${new Date().toISOString().slice(0, 10)}`,
      `- Machine: ${machine()}`,
      `- Command: \`${command}\``,
      `- Graph: ${policies.toLocaleString("en-US")} policies, each with five measures and three goals`,
      `- Load: 8 connections, ${String(rounds)} rounds of ${String(seconds)} s in turn behind ${String(warm)} s to warm; the median round`,
    ].join("\n"),
    "The server, the database and what loads them share the machine's cores. `README.md` says how to read the tables.",
    "## Summary",
    summary(results),
    "## Cases",
    ...results.map(caseReport),
    "## Memory at the end",
    memoryReport(processes),
  ].join("\n\n");
  writeFileSync(new URL("../RESULTS.md", import.meta.url), `${text}\n`);
}
