/* The documents by which the drafter is measured: the reviewed digest of data/, and the annotated texts of this folder. */
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

const read = (...path) => readFileSync(join(root, ...path), "utf8");

/** A drafter over the vocabulary of data/. */
export const drafterOfData = async () => new Drafter(await dataVocabulary());

/** The ten reviewed policies, each with its stated facts, as annotations of their digest. */
export function reviewedDigest() {
  const [raw, damaged] = ["raw.txt", "damage.yaml"].map((name) => read("data/sources/digest-2023-q1", name));
  const { text } = clean(raw, parse(damaged), { mediaType: "text/plain" });
  const policies = readdirSync(join(root, "data/policies")).map((file) => {
    const policy = parse(read("data/policies", file));
    const start = text.indexOf(policy.entry.from);
    const until = text.indexOf(policy.entry.until, start + 1);
    const end = until < 0 ? text.length : until;
    return { id: policy.id, region: policy.region.id, start, end, facts: factsOf(policy, text, start, end) };
  });
  const fields = ["entries", "title", "kind", "stage", "publishedOn", "periodStart", "periodEnd", "regions", "issuers"];
  return {
    ...{ name: "digest", text, policies, facts: policies.flatMap(({ facts }) => facts), apart: false },
    entries: policies.map(({ start, end }) => ({ start, end })),
    fields: [...fields, "subjects", "organizations", "technologies", "domains", "measures", "goals"],
  };
}

function factsOf(policy, text, start, end) {
  const facts = [];
  const add = (field, value, passages, more = {}) => {
    for (const passage of [passages ?? []].flat()) {
      facts.push({ field, value, ...more, ...place(text, passage, start, end) });
    }
  };
  for (const field of ["title", "kind", "stage", "publishedOn", "periodStart", "periodEnd"]) {
    add(field, policy[field] ?? policy.titleEvidence.replace(/.*\[|\].*/gu, ""), policy[`${field}Evidence`]);
  }
  add("regions", policy.region.id, policy.region.evidence);
  for (const field of ["subjects", "issuers", "organizations", "technologies", "domains"]) {
    for (const { id, evidence } of policy[field] ?? []) add(field, id, evidence);
  }
  for (const { instrument, evidence, domains = [] } of policy.measures ?? []) {
    add("measures", null, evidence, { instrument });
    for (const domain of domains) add("domains", domain.id, domain.evidence);
  }
  for (const goal of policy.goals ?? []) {
    const { comparator, value, upperValue, unit, deadline, indicator, valueKind = "LEVEL", evidence } = goal;
    const stated = { comparator, value, upperValue, unit, deadline: deadline ?? null };
    add("goals", stated, evidence, { indicator, valueKind });
  }
  return facts;
}

/** The annotated texts; of `readings`, `second` has the facts of the second reader. */
export function annotated(folder = "annotations") {
  return readdirSync(join(root, "bench/drafting", folder)).map((file) => {
    const { text: name, apart = false, fields, entries } = parse(read("bench/drafting", folder, file));
    const text = receivedText(read("bench/drafting/texts", name), "text/plain");
    const facts = entries.flatMap((entry) =>
      entry.facts
        .filter(([, , quote]) => quote)
        .map(([field, value, quote]) => ({ field, value, ...place(text, quote, 0, text.length) })),
    );
    const counted = fields.flatMap((field) => (field === "term" ? ["periodStart", "periodEnd"] : [field]));
    const whole = fields.includes("entries") ? [{ start: 0, end: text.length }] : [];
    return { name: file, text, facts, apart, fields: counted, entries: whole };
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
