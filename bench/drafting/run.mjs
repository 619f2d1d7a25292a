/*
 * Precision, recall and F1 of the drafter by field, over the reviewed policies of data/ and the annotated documents of this folder,
 * with the worst misses. Documents set apart are counted by themselves: no rule was written by them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(join(root, "package.json"));
const { parse } = require("yaml");
const { dataVocabulary } = require("./dist/src/command/draft-vocabulary.js");
const { Drafter } = require("./dist/src/drafting/draft.js");
const { clean } = require("./dist/src/text/cleaning/clean.js");
const { receivedText } = require("./dist/src/drafting/reading/received-text.js");

const drafter = new Drafter(await dataVocabulary());
const read = (...path) => readFileSync(join(root, ...path), "utf8");
const documents = [reviewedDigest(), ...annotated()];
for (const apart of [false, true]) {
  console.log(apart ? "\nSet apart:" : "Tuned on:");
  print(documents.filter((document) => document.apart === apart));
}

/** The ten reviewed policies, as annotations of their digest. */
function reviewedDigest() {
  const [raw, damaged] = ["raw.txt", "damage.yaml"].map((name) => read("data/sources/digest-2023-q1", name));
  const { text } = clean(raw, parse(damaged), { mediaType: "text/plain" });
  const facts = [];
  for (const file of readdirSync(join(root, "data/policies"))) {
    const policy = parse(read("data/policies", file));
    const start = text.indexOf(policy.entry.from);
    const end = text.indexOf(policy.entry.until, start + 1);
    const add = (field, value, passages) => {
      for (const passage of [passages ?? []].flat()) facts.push({ field, value, ...place(text, passage, start, end) });
    };
    for (const field of ["title", "kind", "stage", "publishedOn", "periodStart", "periodEnd"]) {
      add(field, policy[field] ?? policy.titleEvidence.replace(/.*\[|\].*/gu, ""), policy[`${field}Evidence`]);
    }
    add("regions", policy.region.id, policy.region.evidence);
    for (const field of ["issuers", "organizations", "technologies", "domains"]) {
      for (const { id, evidence } of policy[field] ?? []) add(field, id, evidence);
    }
    for (const { evidence, domains = [] } of policy.measures ?? []) {
      add("measures", null, evidence);
      for (const domain of domains) add("domains", domain.id, domain.evidence);
    }
    for (const { comparator, value, upperValue, unit, deadline, evidence } of policy.goals ?? []) {
      add("goals", { comparator, value, upperValue, unit, deadline: deadline ?? null }, evidence);
    }
  }
  const fields = ["title", "kind", "stage", "publishedOn", "periodStart", "periodEnd", "regions", "issuers"];
  return {
    name: "digest",
    text,
    facts,
    apart: false,
    fields: [...fields, "organizations", "technologies", "domains", "measures", "goals"],
  };
}

function annotated() {
  return readdirSync(join(root, "bench/drafting/annotations")).map((file) => {
    const { text: name, apart = false, fields, entries } = parse(read("bench/drafting/annotations", file));
    const text = receivedText(read("bench/drafting/texts", name), "text/plain");
    const facts = entries.flatMap((entry) =>
      entry.facts
        .filter(([, , quote]) => quote)
        .map(([field, value, quote]) => ({ field, value, ...place(text, quote, 0, text.length) })),
    );
    const counted = fields.flatMap((field) => (field === "term" ? ["periodStart", "periodEnd"] : [field]));
    return { name: file, text, facts, apart, fields: counted };
  });
}

/** Where a passage is; its words in brackets are the quote. Blanks that cleaning took away do not matter. */
function place(text, passage, from, to) {
  const marked = passage.replace(/\s/gu, "");
  const bare = marked.replace(/[[\]]/gu, "");
  const offsets = [...text.slice(from, to).matchAll(/\S/gu)].map(({ index }) => from + index);
  const at = offsets
    .map((offset) => text[offset])
    .join("")
    .indexOf(bare);
  if (at < 0) throw new Error(`not in the text: ${passage}`);
  const open = Math.max(marked.indexOf("["), 0);
  const length = marked.includes("[") ? marked.indexOf("]") - open - 1 : bare.length;
  return { start: offsets[at + open], end: offsets[at + open + length - 1] + 1 };
}

function agree(fact, drafted) {
  const shared = Math.min(fact.end, drafted.end) - Math.max(fact.start, drafted.start);
  if (fact.field === "measures") return shared * 2 >= Math.max(fact.end - fact.start, drafted.end - drafted.start);
  // The place of what a document says several times is any of them.
  const isAnywhere = ["title", "kind", "stage", "publishedOn", "documentNumbers", "issuers", "regions"].includes(
    fact.field,
  );
  if (shared <= 0 && !isAnywhere) return false;
  if (fact.value === null || typeof fact.value !== "object") {
    const value = drafted.value?.id ?? drafted.value?.name ?? drafted.value;
    return (
      String(value).replace(/\s/gu, "") === String(fact.value).replace(/\s/gu, "") || drafted.value?.name === fact.value
    );
  }
  return Object.entries(fact.value).every(
    ([key, value]) => value === undefined || (drafted.value[key] ?? null) === value,
  );
}

/** A stretch of a document has no title of its own, and all its facts are counted. */
function proposed(text, fields) {
  return fields.includes("kind") ? drafter.draft(text).flatMap((entry) => entry.facts) : drafter.proposals(text);
}

function print(all) {
  const rows = new Map();
  const misses = [];
  for (const { name, text, facts, fields } of all) {
    const drafted = proposed(text, fields).filter(
      ({ field, offered, unstated }) => fields.includes(field) && !offered && !unstated,
    );
    const used = new Set();
    const row = (field) => rows.get(field) ?? rows.set(field, { right: 0, wrong: 0, missed: 0 }).get(field);
    for (const fact of facts.filter(({ field }) => fields.includes(field))) {
      const found = drafted.find((one) => one.field === fact.field && !used.has(one) && agree(fact, one));
      if (found) used.add(found);
      row(fact.field)[found ? "right" : "missed"] += 1;
      if (!found)
        misses.push(
          `missed ${name} ${fact.field} ${JSON.stringify(fact.value)} | ${text.slice(fact.start, fact.end).slice(0, 60)}`,
        );
    }
    for (const one of drafted.filter((other) => !used.has(other))) {
      row(one.field).wrong += 1;
      misses.push(`wrong ${name} ${one.field} ${JSON.stringify(one.value).slice(0, 160)} | ${one.quote.slice(0, 60)}`);
    }
  }
  for (const [field, { right, wrong, missed }] of rows) {
    const figures = [right / (right + wrong), right / (right + missed), (2 * right) / (2 * right + wrong + missed)];
    console.log(
      field.padEnd(18),
      ...figures.map((one) => (Number.isNaN(one) ? "-" : one.toFixed(2)).padStart(6)),
      `  of ${right + missed}`,
    );
  }
  const shown = process.argv.includes("--all") ? misses : misses.slice(0, 20);
  for (const miss of shown) console.log(`  ${miss}`);
}
