// @ts-check
import { middleRatio } from "../measure/rounds.mjs";
import { number, ratio, table } from "./table.mjs";

/** @typedef {import("../cases/case.mjs").Case} Case */
/** @typedef {import("../measure/comparison.mjs").Timing} Timing */
/** @typedef {import("../servers/run-server.mjs").ServerName} ServerName */

/**
 * @typedef {object} CaseResult
 * @property {Case} of
 * @property {readonly Timing[]} timings
 * @property {Map<ServerName, number>} statements a request
 * @property {{ product?: number, floor?: number }} hits of the database, a request
 */

/** The servers that the product is compared with by target. */
const rivals = /** @type {const} */ (["neo4j-graphql", "floor"]);

/** One case: a table of all servers, and the product's ratios beside their targets. @param {CaseResult} result */
export function caseReport({ of, timings, statements, hits }) {
  const rows = timings.map(({ server, median: { rate, p50, p99, server: own, database } }) => [
    server,
    number(rate),
    number(p50),
    number(p99),
    number(own),
    number(database),
    number(statements.get(server)),
    server === "product" || server === "floor" ? number(hits[server]) : "-",
  ]);
  const head = ["server", "requests/s", "p50 ms", "p99 ms", "server µs", "database µs", "statements", "db hits"];
  return [`### ${of.name}`, `${of.title}.`, table(head, rows), ...targetLines(of, timings)].join("\n\n");
}

/** How often the product answers while another does once. @param {readonly Timing[]} timings @param {ServerName} other */
function ratioTo(timings, other) {
  const roundsOf = (/** @type {ServerName} */ name) => timings.find(({ server }) => server === name)?.rounds ?? [];
  return middleRatio(roundsOf("product"), roundsOf(other));
}

/** @param {Case} of @param {readonly Timing[]} timings */
function targetLines({ targets = {} }, timings) {
  const lines = rivals.flatMap((rival) => {
    const reached = ratioTo(timings, rival);
    const wanted = targets[rival];
    if (reached === undefined) return [];
    const verdict = wanted === undefined ? "" : `, target ${ratio(wanted)}: ${reached >= wanted ? "met" : "missed"}`;
    return [`- product / ${rival}: ${ratio(reached)}${verdict}`];
  });
  const p50 = timings.find(({ server }) => server === "product")?.median.p50;
  if (targets.p50 !== undefined && p50 !== undefined) {
    const verdict = p50 <= targets.p50 ? "met" : "missed";
    lines.push(`- p50 ${number(p50)} ms, target at most ${number(targets.p50)} ms: ${verdict}`);
  }
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** All cases in one table: the product's rate, and how it stands to the others. @param {readonly CaseResult[]} results */
export function summary(results) {
  const rows = results.map(({ of: { name, targets = {} }, timings }) => {
    const own = timings.find(({ server }) => server === "product")?.median;
    const pairs = rivals.flatMap((rival) => [ratio(ratioTo(timings, rival)), ratio(targets[rival])]);
    return [name, number(own?.rate), number(own?.p50), ...pairs, ratio(ratioTo(timings, "dataloader"))];
  });
  const head = ["case", "requests/s", "p50 ms", ...rivals.flatMap((rival) => [`/ ${rival}`, "target"]), "/ dataloader"];
  return table(head, rows);
}

/** @param {readonly { name: string, memory: import("../measure/memory.mjs").Memory | undefined }[]} processes */
export function memoryReport(processes) {
  const rows = processes.map(({ name, memory }) => [name, number(memory?.resident), number(memory?.peak)]);
  return table(["process", "resident MiB", "at most MiB"], rows);
}
