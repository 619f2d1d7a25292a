import { ChangeAction, DraftDecision, DraftState, RegionLevel } from "../../../schema/enums";
import { factDayMessage, isFactDay } from "../../../schema/checks/is-fact-day";
import { isMoment, momentMessage } from "../../../schema/checks/is-moment";
import { isNodeId } from "../../../schema/checks/is-node-id";
import { isText } from "../../../schema/checks/is-text";
import { NAME_LIMIT, PASSAGE_LIMIT } from "../../../schema/checks/limits";
import { editableKinds } from "../../facts/node-kinds";
import { isJson } from "../../json/is-json";
import type { RecordProblem } from "../../records/file-record";

/** The parts of a backup that no edit makes, so that no input type describes them. */
export const storedParts = ["regions", "statuses", "changes", "drafts"] as const;
export type StoredPart = (typeof storedParts)[number];

interface Rule {
  readonly isRight: (value: unknown) => boolean;
  readonly message: string;
}

const id: Rule = { isRight: isNodeId, message: "must be an id: 1 to 200 characters without spaces" };
const day: Rule = { isRight: isFactDay, message: factDayMessage };
const moment: Rule = { isRight: isMoment, message: momentMessage };

/** A full name contains the names of a division and of all its parents. */
const name: Rule = {
  isRight: (value) => isText(value, 4 * NAME_LIMIT),
  message: `must be a text of 1 to ${String(4 * NAME_LIMIT)} characters without control characters`,
};

const names: Rule = {
  isRight: (value) => Array.isArray(value) && value.every((entry) => isText(entry, NAME_LIMIT)),
  message: `must be a list of texts of 1 to ${String(NAME_LIMIT)} characters`,
};

const ids: Rule = {
  isRight: (value) => Array.isArray(value) && value.every(isNodeId),
  message: "must be a list of ids",
};

const among = (values: readonly string[]): Rule => ({
  isRight: (value) => values.some((one) => one === value),
  message: `must be one of ${values.join(", ")}`,
});

const jsonObject: Rule = {
  isRight: (value) => typeof value === "string" && isJsonObject(value),
  message: "must be the text of a JSON object",
};

const optional = ({ isRight, message }: Rule): Rule => ({
  isRight: (value) => value === undefined || value === null || isRight(value),
  message,
});

const whole: Rule = {
  isRight: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  message: "must be a whole number from 0",
};

const share: Rule = {
  isRight: (value) => typeof value === "number" && value >= 0 && value <= 1,
  message: "must be a number from 0 to 1",
};

const truth: Rule = { isRight: (value) => typeof value === "boolean", message: "must be true or false" };

const words: Rule = {
  isRight: (value) => typeof value === "string" && value.length <= PASSAGE_LIMIT,
  message: `must be a text of at most ${String(PASSAGE_LIMIT)} characters`,
};

const json: Rule = {
  isRight: (value) => typeof value === "string" && isJson(value),
  message: "must be the text of a JSON value",
};

/** A list of records, each of which follows these rules. */
const listOf = (fields: Readonly<Record<string, Rule>>): Rule => ({
  isRight: (value) =>
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        typeof one === "object" &&
        one !== null &&
        Object.entries(fields).every(([name, { isRight }]) => isRight((one as Record<string, unknown>)[name])),
    ),
  message: `must be a list of records with ${Object.keys(fields).join(", ")} as an export writes them`,
});

const draftFacts = listOf({
  ordinal: whole,
  field: name,
  value: json,
  detail: jsonObject,
  quote: words,
  start: whole,
  end: whole,
  rule: name,
  term: optional(words),
  score: share,
  offered: truth,
  decision: optional(among(Object.values(DraftDecision))),
  decidedValue: optional(json),
  decidedDetail: optional(jsonObject),
  decidedStart: optional(whole),
  decidedEnd: optional(whole),
  decidedQuote: optional(words),
  decidedBy: optional(name),
  decidedAt: optional(moment),
  released: optional(truth),
});

const rules: Readonly<Record<StoredPart, Readonly<Record<string, Rule>>>> = {
  regions: {
    id,
    ...{ name, nameHant: name, nameEn: name, fullName: name, fullNameHant: name, fullNameEn: name },
    level: among(Object.values(RegionLevel)),
    parent: optional(id),
    nameForms: names,
    pinyinForms: names,
    // A backup of an earlier model has no aliases and no areas.
    aliases: optional(names),
    aliasForms: optional(names),
    members: optional(ids),
  },
  statuses: { id, amendedBy: optional(id), amendedOn: optional(day), repealedOn: optional(day) },
  changes: {
    id: name,
    at: moment,
    by: name,
    version: optional(name),
    action: among(Object.values(ChangeAction)),
    nodeId: id,
    nodeType: among(editableKinds.map(({ label }) => label)),
    fields: names,
    before: optional(jsonObject),
    after: optional(jsonObject),
  },
  drafts: {
    id,
    source: id,
    state: among(Object.values(DraftState)),
    version: whole,
    graphVersion: name,
    madeAt: moment,
    madeBy: name,
    closedAt: optional(moment),
    closedBy: optional(name),
    entries: listOf({ ordinal: whole, policy: id, start: whole, end: whole, open: names, facts: draftFacts }),
  },
};

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** The problems of a record of such a part; empty if it is as exportGraph writes it. */
export function storedProblems(part: StoredPart, value: unknown): readonly RecordProblem[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ path: "", message: "must be an object" }];
  const record = value as Readonly<Record<string, unknown>>;
  return Object.entries(rules[part])
    .filter(([field, { isRight }]) => !isRight(record[field]))
    .map(([path, { message }]) => ({ path, message }));
}
