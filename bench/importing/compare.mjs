// @ts-check
import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machine } from "../report/machine.mjs";
import { number, ratio, table } from "../report/table.mjs";

/**
 * How much longer an import takes with this checkout than with another one that is built, such as that of an earlier commit.
 * They take turns, because what else the machine does would blur figures that were measured one after the other.
 */
const { values } = parseArgs({
  options: {
    against: { type: "string" },
    policies: { type: "string", default: "5000" },
    rounds: { type: "string", default: "3" },
  },
});
if (values.against === undefined) throw new Error("--against must name the folder of a checkout that is built.");

const script = "bench/importing/one.mjs";
const here = fileURLToPath(new URL("../..", import.meta.url));
const other = resolve(values.against);
// An earlier checkout has no such script.
copyFileSync(join(here, script), join(other, script));

/** @param {string} folder @returns {{ seconds: number, cpu: number }} */
const measured = (folder) =>
  JSON.parse(execFileSync(process.execPath, [join(folder, script), values.policies], { encoding: "utf8" }));

const median = (/** @type {number[]} */ all) => [...all].sort((one, two) => one - two)[Math.floor(all.length / 2)];

const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => {
  const first = measured(round % 2 === 0 ? other : here);
  const second = measured(round % 2 === 0 ? here : other);
  return round % 2 === 0 ? { before: first, now: second } : { before: second, now: first };
});
/** @param {"seconds" | "cpu"} figure */
const row = (figure) => [
  median(rounds.map(({ before }) => before[figure])),
  median(rounds.map(({ now }) => now[figure])),
  median(rounds.map(({ before, now }) => now[figure] / before[figure])),
];
const [seconds, cpu] = [row("seconds"), row("cpu")];
console.log(
  `\n${machine()}\n\n${table(
    [`${number(Number(values.policies))} policies`, "other", "this", "this / other"],
    [
      ["seconds", seconds[0].toFixed(1), seconds[1].toFixed(1), ratio(seconds[2])],
      ["database µs a policy", number(cpu[0]), number(cpu[1]), ratio(cpu[2])],
    ],
  )}`,
);
