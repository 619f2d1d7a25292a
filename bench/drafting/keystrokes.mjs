/*
 * How many keys a reviewer presses until the draft of each of the ten entries has the stated facts of its reviewed policy. English,
 * summaries and labels are not counted. The keys are those of the design of the page:
 *   - accept all facts of a rule in the entry: 2 keys (next undecided, accept all)
 *   - reject a wrong fact: 2 keys (next undecided, reject), before the others of its rule are accepted
 *   - correct a value: 5 keys (next undecided, correct, two letters of the right key, Enter)
 *   - take an offered fact: 2 keys (to it, take)
 *   - add a fact that is missing: 8 keys (both ends of the selection, new, its kind, three letters of the value, Enter)
 *   - release the entry: 2 keys (dry run, release)
 */
import { agree } from "./agree.mjs";
import { drafterOfData, reviewedDigest } from "./documents.mjs";

const KEYS = { acceptAll: 2, reject: 2, correct: 5, take: 2, add: 8, release: 2 };
/** Seconds of a key of somebody who knows the keys, with a look at the words before each. */
const SECONDS = 2;

const { text, policies, fields } = reviewedDigest();
const drafter = await drafterOfData();
const entries = drafter.draft(text);
const totals = policies.map(({ id, start, end, facts }) => {
  const entry = entries.find((one) => one.start < end && start < one.end);
  const drafted = (entry?.facts ?? []).filter(({ field, unstated }) => fields.includes(field) && !unstated);
  return { id, facts: facts.length, ...keysOf(facts, drafted) };
});

for (const { id, facts, keys, rules, rejected, corrected, taken, added } of totals) {
  const parts = `${rules} rules, ${rejected} rejected, ${corrected} corrected, ${taken} taken, ${added} added`;
  console.log(`${id.padEnd(44)} ${String(facts).padStart(3)} facts ${String(keys).padStart(3)} keys (${parts})`);
}
const most = Math.max(...totals.map(({ keys }) => keys));
const mean = totals.reduce((sum, { keys }) => sum + keys, 0) / totals.length;
console.log(
  `mean ${mean.toFixed(1)} keys an entry, at most ${most}: at ${SECONDS} s a key, ${(mean * SECONDS).toFixed(0)} s and ${most * SECONDS} s`,
);

function keysOf(reviewed, drafted) {
  const stated = drafted.filter(({ offered }) => !offered);
  const used = new Set();
  const counts = { rejected: 0, corrected: 0, taken: 0, added: 0 };
  for (const fact of reviewed) {
    const same = (one) => one.field === fact.field && !used.has(one);
    const right = stated.find((one) => same(one) && agree(fact, one));
    const near = right ?? stated.find((one) => same(one) && one.start < fact.end && fact.start < one.end);
    const offered = near ?? drafted.find((one) => one.offered && same(one) && agree(fact, one));
    if (offered) used.add(offered);
    if (!offered) counts.added += 1;
    else if (!near) counts.taken += 1;
    else if (!right || !isWhole(fact, near)) counts.corrected += 1;
  }
  const rules = new Set(stated.filter((one) => used.has(one)).map(({ rule }) => rule)).size;
  counts.rejected = stated.filter((one) => !used.has(one)).length;
  const { rejected, corrected, taken, added } = counts;
  const keys =
    rules * KEYS.acceptAll +
    rejected * KEYS.reject +
    corrected * KEYS.correct +
    taken * KEYS.take +
    added * KEYS.add +
    KEYS.release;
  return { keys, rules, ...counts };
}

/** What the table does not compare: the place of a measure to the letter, its instrument, the indicator and the kind of a goal. */
function isWhole(fact, drafted) {
  if (fact.field === "measures") {
    return fact.instrument === drafted.instrument && fact.start === drafted.start && fact.end === drafted.end;
  }
  if (fact.field !== "goals") return true;
  return fact.indicator === (drafted.value.indicator ?? "OTHER") && fact.valueKind === drafted.value.valueKind;
}
