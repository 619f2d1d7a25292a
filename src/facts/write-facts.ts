// Long, because the order in which all kinds of facts are written is one decision.
import { RegionLevel, SourceStanding } from "../../schema/enums";
import { unitNameOf } from "../../schema/units/unit-name";
import { sortKey } from "../text/sort-key";
import { documentNumberForms, nameProperties, publisherForms, searchProperties } from "./derived-forms";
import type { Facts, GoalFacts, MeasureFacts, PolicyFacts, SourceFacts } from "./facts";
import { documentNames } from "./document-names";
import type { FieldTable } from "./fields";
import { goalFields, measureFields, policyFields } from "./policy-fields";
import { lacksEnglish } from "./lacks-english";
import { isOfValue } from "./statements";
import { sentenceRows } from "./sentence-rows";
import type { StatementName } from "./statement-names";
import { storedLinks, storedPassages, storedProperties, storedRecords } from "./stored-fields";

/** A statement of `cypher/import/`, by file name, with its parameters. */
export interface ImportStep {
  readonly file: StatementName;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Whole numbers become bigints, which the database stores as INTEGER; those that are too large for one stay as they are. */
function withIntegers(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withIntegers(entry)]));
}

/** The words of a source that state a policy's own values: its title, its day, its period. Links have their own passages. */
function describedIn({ statements, entries }: PolicyFacts, source: string) {
  const entry = entries.find((part) => part.source === source);
  const own = statements.filter((statement) => isOfValue(statement) && statement.evidence.source === source);
  return {
    id: source,
    entryStart: entry?.start ?? null,
    entryEnd: entry?.end ?? null,
    about: own.map(({ about }) => about),
    starts: own.map(({ evidence }) => evidence.start),
    ends: own.map(({ evidence }) => evidence.end),
  };
}

/** A node's properties, and those derived from them for search. */
const withSearch = <Properties extends object>(properties: Properties) => ({
  ...properties,
  ...searchProperties(properties),
});

/** The same for things that inputs refer to by name. */
const withNames = <Properties extends object>(properties: Properties) => ({
  ...withSearch(properties),
  ...nameProperties(properties),
});

function policyRow(policy: PolicyFacts) {
  const { properties, days } = storedProperties(policyFields, { ...policy });
  return {
    id: policy.id,
    days,
    properties: {
      ...withSearch({
        ...properties,
        titleSortKey: sortKey(policy.title),
        documentNumberForms: documentNumberForms(policy.documentNumbers),
        lacksEnglish: lacksEnglish(policy),
      }),
      unnamedIssuers: Math.max(0, (policy.issuerCount ?? 0) - policy.issuers.length),
    },
    source: describedIn(policy, policy.source),
  };
}

/** The sources besides the first one that state something about the policies. */
const otherSourceRows = (policies: readonly PolicyFacts[]) =>
  policies.flatMap((policy) => {
    const sources = new Set(policy.statements.map(({ evidence }) => evidence.source));
    sources.delete(policy.source);
    return [...sources].map((source) => ({ policy: policy.id, ...describedIn(policy, source) }));
  });

const measureRows = (policies: readonly PolicyFacts[]) =>
  policies.flatMap((policy) => policy.measures.map((measure) => partRow(policy, measureFields, measure)));

/** Values of goals are numbers with a fraction in the database, whole or not, so that they are compared as such. */
const goalRows = (policies: readonly PolicyFacts[]) =>
  policies.flatMap((policy) =>
    policy.goals.map((goal) => {
      const { properties, ...row } = partRow(policy, goalFields, goal);
      const { value, upperValue, baselineValue, ...others } = properties;
      return { ...row, properties: { ...others, ...unitNameOf(goal.unit) }, value, upperValue, baselineValue };
    }),
  );

function partRow(policy: PolicyFacts, table: FieldTable, part: MeasureFacts | GoalFacts) {
  const { properties } = storedProperties(table, { ...part });
  return {
    policy: policy.id,
    id: part.id,
    properties: { ...withSearch(properties), ordinal: part.ordinal } as Readonly<Record<string, unknown>>,
    ...storedPassages(part.evidence),
  };
}

/** What policies, their measures and their goals point to. */
const linkRows = (policies: readonly PolicyFacts[]) =>
  policies.flatMap((policy) => [
    ...storedLinks(policyFields, { ...policy }).map((link) => ({ from: policy.id, ...link })),
    ...policy.measures.flatMap((measure) =>
      storedLinks(measureFields, { ...measure }).map((link) => ({ from: measure.id, ...link })),
    ),
    ...policy.goals.flatMap((goal) => storedLinks(goalFields, { ...goal }).map((link) => ({ from: goal.id, ...link }))),
  ]);

/** The records of policies and their measures. */
const recordRows = (policies: readonly PolicyFacts[]) =>
  policies.flatMap((policy) => [
    ...storedRecords(policyFields, { ...policy }).map((record) => ({ owner: policy.id, ...record })),
    ...policy.measures.flatMap((measure) =>
      storedRecords(measureFields, { ...measure }).map((record) => ({ owner: measure.id, ...record })),
    ),
  ]);

const rows = (file: StatementName, entries: readonly object[]): ImportStep => ({
  file,
  parameters: { rows: withIntegers(entries) },
});

/** What policies point to. */
export type Vocabulary = Omit<Facts, "policies">;

export const organizationSteps = (organizations: Vocabulary["organizations"]): ImportStep[] => [
  rows(
    "upsert-organizations",
    organizations.map(({ id, region, broader, ...properties }) => ({
      ...{ id, region, broader },
      properties: withNames(properties),
    })),
  ),
];

export const technologySteps = (technologies: Vocabulary["technologies"]): ImportStep[] => [
  rows(
    "upsert-technologies",
    technologies.map(({ id, ...properties }) => ({ id, properties: withNames(properties) })),
  ),
];

export const targetGroupSteps = (targetGroups: Vocabulary["targetGroups"]): ImportStep[] => [
  rows(
    "upsert-target-groups",
    targetGroups.map(({ id, ...properties }) => ({ id, properties: withNames(properties) })),
  ),
];

/** The step that stores the sentences of sources for search. */
export const sentenceStep = (sources: readonly Pick<SourceFacts, "id" | "text" | "textHant">[]): ImportStep =>
  rows(
    "write-sentences",
    sources.map((source) => ({ source: source.id, sentences: sentenceRows(source) })),
  );

type OlderSource = Omit<SourceFacts, "retrievedOn" | "standing"> &
  Partial<Pick<SourceFacts, "retrievedOn" | "standing">>;

export const sourceSteps = (sources: Vocabulary["sources"]): ImportStep[] => [
  rows(
    "upsert-sources",
    // A backup of an older version has neither a standing nor a day of retrieval.
    sources.map(({ id, publishedOn, retrievedOn, standing, ...properties }: OlderSource) => ({
      id,
      publishedOn,
      retrievedOn: retrievedOn ?? null,
      properties: {
        ...properties,
        standing: standing ?? SourceStanding.UNVERIFIED,
        publisherForms: publisherForms(properties),
      },
    })),
  ),
  sentenceStep(sources),
  { file: "write-standings", parameters: { ids: sources.map(({ id }) => id) } },
];

const upsertDomains = (domains: Vocabulary["domains"]): ImportStep =>
  rows(
    "upsert-domains",
    domains.map(({ id, broader, ...properties }) => ({ id, broader, properties: withNames(properties) })),
  );

/** Updates what depends on the positions of domains in their tree. */
const moveAmended: readonly ImportStep[] = [
  { file: "cover-domains", parameters: {} },
  { file: "keep-moved-covers", parameters: {} },
];

export const domainSteps = (domains: Vocabulary["domains"]): ImportStep[] => [upsertDomains(domains), ...moveAmended];

/** Updates what depends on the positions of regions. */
export const regionsMoved: readonly ImportStep[] = [
  { file: "place-areas", parameters: {} },
  { file: "outdate-regions", parameters: {} },
];

/**
 * The steps that write regions, a parent before its children. They mark the regions whose policies store what is no longer
 * so; renewReaches writes those policies again.
 */
export const regionSteps = (regions: Vocabulary["regions"]): ImportStep[] => [
  rows(
    "upsert-regions",
    regions.map(({ id, parent, members: _members, ...properties }) => ({
      id,
      parent,
      properties: withSearch({ ...properties, nameSortKey: sortKey(properties.name) }),
    })),
  ),
  rows(
    "set-members",
    regions.flatMap(({ id, level, members }) => (level === RegionLevel.AREA ? [{ id, members }] : [])),
  ),
  ...regionsMoved,
];

/** The steps that write again what policies store about the regions in which they lie. */
export const reachSteps = (policies: readonly string[]): ImportStep[] =>
  (["forget-reaches", "keep-reaches", "write-search-texts"] as const).map((file) => ({
    file,
    parameters: { ids: policies },
  }));

/** The steps that write what policies point to; they must run first. */
export function vocabularySteps(facts: Vocabulary): ImportStep[] {
  return [
    ...regionSteps(facts.regions),
    upsertDomains(facts.domains),
    ...technologySteps(facts.technologies),
    ...organizationSteps(facts.organizations),
    ...targetGroupSteps(facts.targetGroups),
    ...sourceSteps(facts.sources),
    ...moveAmended,
  ];
}

/**
 * The steps that write policies, to be run in this order and in one transaction. They replace what was stated before about the
 * same policies and update what regions focus on, so importing twice gives the same graph. Owns the form of the rows; leaves
 * Cypher to the files.
 */
export function policySteps(policies: readonly PolicyFacts[]): ImportStep[] {
  const ids = { ids: policies.map(({ id }) => id) };
  return [
    { file: "unfocus-regions", parameters: ids },
    { file: "clear-policies", parameters: ids },
    rows("upsert-policies", policies.map(policyRow)),
    rows("also-described-in", otherSourceRows(policies)),
    { file: "write-standings", parameters: ids },
    rows("add-measures", measureRows(policies)),
    rows("add-goals", goalRows(policies)),
    rows("state-links", linkRows(policies)),
    rows("add-records", recordRows(policies)),
    rows("write-document-names", policies.map(documentNames)),
    { file: "find-cited-policies", parameters: ids },
    { file: "settle-document-names", parameters: {} },
    { file: "subjects-of-goals", parameters: ids },
    { file: "focus-regions", parameters: ids },
    { file: "keep-reaches", parameters: ids },
    { file: "write-search-texts", parameters: ids },
  ];
}
