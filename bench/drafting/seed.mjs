/*
 * In what the draft of the digest differs from its ten reviewed policies, fact by fact with its place. English, summaries and the
 * labels of goals are not compared. With a file of lines as this program writes them with --facts, such as those of a released
 * draft, it compares these.
 */
import { readFileSync } from "node:fs";
import { drafterOfData, reviewedDigest } from "./documents.mjs";

const digest = reviewedDigest();
const reviewed = digest.policies.flatMap(({ region, facts }) => facts.map((fact) => lineOf(region, fact)));
const given = process.argv[2];
const drafted = given === undefined ? await ofDraft() : readFileSync(given, "utf8").split("\n").filter(Boolean);
if (process.argv.includes("--facts")) console.log(drafted.join("\n"));
else report();

async function ofDraft() {
  const drafter = await drafterOfData();
  return drafter.draft(digest.text).flatMap(({ facts }) => {
    const region = facts.find(({ field }) => field === "regions")?.value.id;
    return facts
      .filter(({ field, offered, unstated }) => digest.fields.includes(field) && !offered && !unstated)
      .map((fact) => lineOf(region, fact));
  });
}

/** Region, field, value and place. */
function lineOf(region, { field, value, instrument, indicator, valueKind, start, end }) {
  return [
    region,
    field,
    valueOf(field, { indicator, valueKind, ...Object(value) }, value, instrument),
    `${start}-${end}`,
  ].join("\t");
}

function valueOf(field, goal, value, instrument) {
  if (field === "measures") return instrument;
  if (field !== "goals") return value?.id ?? value?.name ?? value;
  const { indicator, valueKind, comparator, value: number, upperValue, unit, deadline } = goal;
  return [indicator ?? "OTHER", valueKind, comparator, number, upperValue, unit, deadline]
    .map((one) => one ?? "-")
    .join(" ");
}

function report() {
  const differences = [
    ...without(reviewed, drafted).map((line) => `only reviewed\t${line}`),
    ...without(drafted, reviewed).map((line) => `only drafted\t${line}`),
  ].sort((one, other) => rest(one).localeCompare(rest(other)));
  for (const line of differences) console.log(`${line}\t${wordsOf(line)}`);
  console.log(`${reviewed.length} reviewed facts, ${drafted.length} drafted, ${differences.length} differences`);
}

/** The lines of the first list that the second lacks, as often as it lacks them. */
function without(lines, others) {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function rest(line) {
  return line.slice(line.indexOf("\t") + 1);
}

function wordsOf(line) {
  const [start, end] = line.split("\t").at(-1).split("-").map(Number);
  return digest.text.slice(start, end);
}
