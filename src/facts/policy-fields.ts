import { firstDay, lastDay } from "../../schema/checks/partial-date";
import { Comparator, GoalValueKind, MeasureInstrument, PolicyKind, PolicyStage } from "../../schema/enums";
import type { FieldTable, LinkField, ReferredType } from "./fields";

import { withCorrectBrackets } from "../text/document-names";
import { amountRecords, citationRecords } from "./owned-records";
import { choice, day, key, number, optional, stated, texts } from "./value-fields";

const one = (type: ReferredType, relationship: string) => ({ kind: "one", type, relationship }) as const;

const atMostOne = (type: ReferredType, relationship: string) => ({ kind: "atMostOne", type, relationship }) as const;

const many = (type: ReferredType, relationship: string, apartFrom?: string): LinkField<"many"> & { kind: "many" } => ({
  kind: "many",
  type,
  relationship,
  ...(apartFrom === undefined ? {} : { apartFrom }),
});

/** What sources and editors say about a policy itself. Its measures and goals have tables of their own. */
export const policyFields = {
  title: { kind: "text", words: "own" },
  kind: stated(choice(PolicyKind)),
  // ISSUED unless a source states another stage (semantics 24).
  stage: stated({ ...choice(PolicyStage), otherwise: PolicyStage.ISSUED }),
  publishedOn: { kind: "date", isStated: true },
  // Of a month or a year, the first day for effect and the last day for expiry (semantics 35).
  effectiveOn: stated(optional({ ...day, normalForm: firstDay })),
  expiresOn: stated(optional({ ...day, normalForm: lastDay })),
  documentNumbers: stated(texts(withCorrectBrackets)),
  periodStart: stated(optional(number)),
  periodEnd: stated(optional(number)),
  summary: { kind: "text", otherwise: null },
  region: { ...one("Region", "APPLIES_TO"), listedIn: "regions" },
  // Of a joint policy (semantics 33); the contract's `regions` are region and these.
  furtherRegions: { ...many("Region", "ALSO_APPLIES_TO"), listedIn: "regions", follows: "region" },
  issuers: many("Organization", "ISSUED_BY"),
  // How many issuers a source counts, named or not (semantics 41).
  issuerCount: stated(optional(number)),
  // Organizations besides the issuers; the contract's `organizations` are both.
  organizations: many("Organization", "INVOLVES", "issuers"),
  technologies: many("Technology", "USES"),
  // What the policy is about; the domains are where that is applied (semantics 38).
  subjects: many("Domain", "HAS_SUBJECT"),
  // Domains in words outside the measures; the contract's `domains` also include those of the measures.
  domains: many("Domain", "TARGETS"),
  citations: citationRecords,
} as const satisfies FieldTable;

export const measureFields = {
  text: { kind: "text", words: "record", isDecisive: true },
  instrument: choice(MeasureInstrument),
  domains: many("Domain", "TARGETS"),
  responsibleOrganizations: {
    kind: "many",
    type: "Organization",
    relationship: "ASSIGNED_TO",
    statedAs: "organizations",
    mayBeOutside: true,
  },
  targetGroups: many("TargetGroup", "HELPS"),
  amounts: amountRecords,
} as const satisfies FieldTable;

export const goalFields = {
  indicator: key,
  label: { kind: "text" },
  comparator: choice(Comparator),
  // In base units: yuan, persons, pieces.
  value: number,
  // The upper end if comparator is BETWEEN.
  upperValue: optional(number),
  // A key of schema/units/unit-table.ts.
  unit: key,
  // LEVEL unless the words say otherwise (semantics 44).
  valueKind: { ...choice(GoalValueKind), otherwise: GoalValueKind.LEVEL },
  // Whose indicator it is, if the words name another subject than the policy's (semantics 46).
  subject: atMostOne("Domain", "HAS_SUBJECT"),
  // The value and the year from which the goal starts: 从...提高到...
  baselineValue: optional(number),
  baselineYear: optional(number),
  // A year.
  deadline: optional(number),
} as const satisfies FieldTable;
