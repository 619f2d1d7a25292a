/*
 * How often each rule was right by what people decided: `npm --prefix bench run drafting-decisions -- drafts.ndjson`, with the file
 * of an export. A corrected fact counts as wrong.
 */
import { readFileSync } from "node:fs";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the file drafts.ndjson of an export.");
  process.exit(2);
}
const drafts = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const rules = new Map();
for (const fact of drafts.flatMap(({ entries }) => entries.flatMap(({ facts }) => facts))) {
  const name = `${fact.rule} ${fact.field}${fact.offered ? ", offered" : ""}`;
  const row = rules.get(name) ?? rules.set(name, { ACCEPTED: 0, CORRECTED: 0, REJECTED: 0, undecided: 0 }).get(name);
  row[fact.decision ?? "undecided"] += 1;
}
console.log(["rule and field".padEnd(32), "accepted", "corrected", "rejected", "undecided", "right"].join(" "));
for (const [name, { ACCEPTED, CORRECTED, REJECTED, undecided }] of [...rules].sort()) {
  const decided = ACCEPTED + CORRECTED + REJECTED;
  const cells = [ACCEPTED, CORRECTED, REJECTED, undecided].map((count, index) =>
    String(count).padStart([8, 9, 8, 9][index]),
  );
  console.log(
    [name.padEnd(32), ...cells, (decided === 0 ? "-" : (ACCEPTED / decided).toFixed(2)).padStart(5)].join(" "),
  );
}
