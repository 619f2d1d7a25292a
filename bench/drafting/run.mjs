/*
 * Precision, recall and F1 of the drafter by field, over the reviewed policies of data/ and the annotated documents of this folder,
 * with the worst misses of each field. Documents set apart are counted by themselves: no rule was written by them. Their misses are
 * printed with --apart only, so that nobody who changes a rule sees them.
 */
import { agree } from "./agree.mjs";
import { annotated, drafterOfData, reviewedDigest } from "./documents.mjs";

const drafter = await drafterOfData();
const documents = [reviewedDigest(), ...annotated()];
const [isAll, showsApart] = [process.argv.includes("--all"), process.argv.includes("--apart")];
for (const apart of [false, true]) {
  console.log(apart ? "\nSet apart:" : "Tuned on:");
  const { rows, misses } = measured(documents.filter((document) => document.apart === apart));
  print(rows);
  if (!apart || showsApart) printMisses(misses);
}

function measured(all) {
  const rows = new Map();
  const misses = [];
  for (const { name, text, facts, fields, entries } of all) {
    const drafted = draftedOf(text, fields);
    const wanted = [...facts, ...entries.map((entry) => ({ field: "entries", value: null, ...entry }))];
    const used = new Set();
    const row = (field) => rows.get(field) ?? rows.set(field, { right: 0, wrong: 0, missed: 0 }).get(field);
    const stated = drafted.filter(({ offered }) => !offered);
    for (const fact of wanted.filter(({ field }) => fields.includes(field))) {
      const found = stated.find((one) => one.field === fact.field && !used.has(one) && agree(fact, one));
      if (found) used.add(found);
      row(fact.field)[found ? "right" : "missed"] += 1;
      if (found) continue;
      const offered = drafted.find((one) => one.offered && one.field === fact.field && agree(fact, one));
      if (offered) {
        used.add(offered);
        row(`${fact.field}, offered`).right += 1;
      }
      const words = text.slice(fact.start, fact.end).slice(0, 60);
      misses.push({
        field: fact.field,
        weight: offered ? 0 : 0.5,
        line: `missed ${name} ${JSON.stringify(fact.value)} | ${words}`,
      });
    }
    for (const one of drafted.filter((other) => !used.has(other))) {
      row(one.offered ? `${one.field}, offered` : one.field).wrong += 1;
      const value = JSON.stringify(one.value)?.slice(0, 160);
      const line = `wrong ${name} ${value} (rule ${one.rule}, ${one.score}) | ${one.quote?.slice(0, 60)}`;
      if (!one.offered) misses.push({ field: one.field, weight: one.score, line });
    }
  }
  return { rows, misses };
}

/** A stretch of a document has no title of its own, and all its facts are counted. */
function draftedOf(text, fields) {
  const isWhole = fields.includes("kind");
  const entries = isWhole ? drafter.draft(text) : [];
  const facts = isWhole ? entries.flatMap((entry) => entry.facts) : drafter.proposals(text);
  const spans = entries.map(({ start, end }) => ({
    field: "entries",
    value: null,
    rule: "entries",
    score: 1,
    start,
    end,
  }));
  return [...facts, ...spans].filter(({ field, unstated }) => fields.includes(field) && !unstated);
}

function print(rows) {
  console.log(["field".padEnd(18), ...["P", "R", "F1"].map((name) => name.padStart(6)), "  facts"].join(" "));
  for (const [field, { right, wrong, missed }] of rows) {
    const isOffered = field.endsWith("offered");
    const figures = [right / (right + wrong), right / (right + missed), (2 * right) / (2 * right + wrong + missed)];
    const shown = isOffered ? [figures[0], Number.NaN, Number.NaN] : figures;
    console.log(
      field.padEnd(18),
      ...shown.map((one) => (Number.isNaN(one) ? "-" : one.toFixed(2)).padStart(6)),
      isOffered ? `  ${right} of ${right + wrong} offered` : `  ${right + missed}`,
    );
  }
}

/** The most certain errors of each field first: three, or all. */
function printMisses(misses) {
  for (const field of new Set(misses.map((miss) => miss.field))) {
    const worst = misses.filter((miss) => miss.field === field).sort((one, other) => other.weight - one.weight);
    for (const { line } of isAll ? worst : worst.slice(0, 3)) console.log(`  ${field}: ${line}`);
  }
}
