// @ts-check
import { Random, shuffled, skewed } from "./random.mjs";
import { domains, organizations, passage, source, technologyFacts } from "./surroundings.mjs";
import { actions, commonPhrase, kinds, objects, rarePhrase, themes } from "./words.mjs";

/** Raise it with every change of what is generated: loaded folders of another version are made anew. */
export const generatorVersion = 2;

const instruments = [
  "PLANNING",
  "PROJECT_ATTRACTION",
  "LAND",
  "PLATFORM",
  "STANDARD",
  "APPLICATION",
  "TALENT",
  "FINANCE",
];
const comparators = ["AT_LEAST", "MORE_THAN", "ABOUT", "EXACTLY"];
const firstDay = Date.UTC(2014, 0, 1);
const days = 3652;
const policiesWithRarePhrase = 20;

/** @param {number} index */
export const policyId = (index) => `bench-${String(index).padStart(7, "0")}`;

/** @typedef {{ id: string, name: string, nameHant: string, nameEn: string, fullName: string }} RegionName */

/**
 * Makes policies one at a time, in the form of the product's `PolicyFacts`. A policy depends on its index and on how many
 * there are, so that the same count always gives the same graph, and memory holds one policy.
 * @param {number} count
 * @param {readonly RegionName[]} regions
 */
export function* generatePolicies(count, regions) {
  // Ranks say nothing of ids: a list ordered by id would else begin with the busiest regions.
  const drawRegion = skewed(shuffled(regions, 1), 0.8);
  const drawDomain = skewed(shuffled(domains, 2), 0.4);
  const rareEvery = Math.max(1, Math.floor(count / policiesWithRarePhrase));
  for (let index = 0; index < count; index += 1) {
    const rare = index % rareEvery === 0 && index / rareEvery < policiesWithRarePhrase;
    yield policyAt(index, rare, drawRegion, drawDomain);
  }
}

/**
 * @param {number} index
 * @param {boolean} rare
 * @param {(random: Random) => RegionName} drawRegion
 * @param {(random: Random) => { id: string }} drawDomain
 */
function policyAt(index, rare, drawRegion, drawDomain) {
  const random = new Random(Math.imul(index + 1, 0x9e3779b1));
  const id = policyId(index);
  const region = drawRegion(random);
  const [kind, kindWords] = random.pick(kinds);
  const theme = random.pick(themes);
  const link = (/** @type {string} */ to) => ({ id: to, evidence: [passage(random)] });
  const written = (/** @type {0 | 1} */ script, /** @type {string} */ name) => {
    const phrase = index % 2 === 0 ? commonPhrase[script] : "";
    return `${name}${phrase}${theme[script]}${kindWords[script]}第${String(index)}号`;
  };
  const object = random.pick(objects);
  const said = (/** @type {0 | 1} */ script) => `${theme[script]}${rare ? rarePhrase[script] : ""}${object[script]}`;
  const publishedOn = new Date(firstDay + random.below(days) * 86_400_000).toISOString().slice(0, 10);
  const year = Number(publishedOn.slice(0, 4));
  return {
    id,
    source: source.id,
    title: written(0, region.name),
    titleHant: written(1, region.nameHant),
    titleEn: `${region.nameEn} ${theme[2]} ${kindWords[2]} no. ${String(index)}`,
    kind,
    stage: random.pick(["ISSUED", "ISSUED", "ISSUED", "TRIAL", "DRAFT_FOR_COMMENT"]),
    publishedOn,
    publishedOnPrecision: "DAY",
    periodStart: year,
    periodEnd: year + 3,
    summary: said(0),
    summaryHant: said(1),
    summaryEn: `On ${theme[2]}${rare ? ` and the ${rarePhrase[2]}` : ""}`,
    region: link(region.id),
    issuers: [link(random.pick(organizations).id)],
    organizations: [],
    technologies: [link(random.pick(technologyFacts).id)],
    domains: distinctIds(1 + random.below(5), () => drawDomain(random).id).map(link),
    measures: Array.from({ length: 5 }, (_, place) => measure(random, id, place + 1, drawDomain(random).id)),
    goals: Array.from({ length: 3 }, (_, place) => goal(random, id, place + 1, year)),
    statements: ["title", "kind", "publishedOn"].map((about) => ({ about, node: null, evidence: passage(random) })),
  };
}

/** @param {number} count @param {() => string} draw */
function distinctIds(count, draw) {
  const drawn = new Set();
  while (drawn.size < count) drawn.add(draw());
  return [...drawn];
}

/** @param {Random} random @param {string} policy @param {number} ordinal @param {string} domain */
function measure(random, policy, ordinal, domain) {
  const [action, object, theme] = [random.pick(actions), random.pick(objects), random.pick(themes)];
  return {
    id: `${policy}/measure/${String(ordinal)}`,
    ordinal,
    text: `${action[0]}${theme[0]}${object[0]}`,
    textHant: `${action[1]}${theme[1]}${object[1]}`,
    textEn: `${action[2]} ${object[2]} for ${theme[2]}`,
    instrument: random.pick(instruments),
    domains: [{ id: domain, evidence: [passage(random)] }],
    evidence: [passage(random)],
  };
}

/** @param {Random} random @param {string} policy @param {number} ordinal @param {number} year */
function goal(random, policy, ordinal, year) {
  const object = random.pick(objects);
  return {
    id: `${policy}/goal/${String(ordinal)}`,
    ordinal,
    indicator: "PLATFORMS",
    label: object[0],
    labelHant: object[1],
    labelEn: object[2],
    comparator: random.pick(comparators),
    value: 1 + random.below(1000),
    upperValue: null,
    unit: "COUNT",
    deadline: year + 3,
    evidence: [passage(random)],
  };
}
