import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence } from "../facts/evidence";
import type { StatedField, Statement } from "../facts/facts";
import {
  type AnyRecordsField,
  type FactsOf,
  fieldsOf,
  type FieldTable,
  formsOf,
  type LinkField,
  listedInInput,
  type StatedLink,
  type TextField,
} from "../facts/fields";
import { nowhere } from "./evidence-reader";
import { readDate } from "./read-date";
import { type InputReading, readLink, readLinks } from "./input-reading";

type Values = Readonly<Record<string, unknown>>;

/** The record that is read: its source, its path in the arguments, and the passages that state it as a whole, if it has any. */
export interface RecordInput {
  readonly source: string;
  readonly path: string;
  readonly clauses?: readonly Evidence[];
}

/** The facts of an input's fields, and the passages of those values that have passages of their own. */
export interface ReadFields<Table> {
  readonly facts: FactsOf<Table>;
  readonly stated: readonly Statement[];
}

/** Reads the fields of a table from an input. Every fault becomes a problem; then the facts must not be used. */
export function readFields<Table extends FieldTable>(
  reading: InputReading,
  table: Table,
  input: object,
  record: RecordInput,
): ReadFields<Table> {
  const values = input as Values;
  const facts: Record<string, unknown> = {};
  const stated: Statement[] = [];
  const state = (about: string, found: readonly Evidence[]) => {
    stated.push(...found.map((evidence) => ({ about: about as StatedField, node: null, evidence })));
    return found;
  };
  const evidenceOf =
    (field: Pick<LinkField<"one" | "many">, "mayBeOutside">) => (reference: ReferenceInput, at: string) =>
      linkEvidence(reading, record, field, reference, at);

  for (const [name, field] of fieldsOf(table)) {
    const at = `${record.path}.${name}`;
    if (field.kind === "text") {
      const words =
        field.words === "own" ? state(name, ownWords(reading, record, name, values)) : (record.clauses ?? []);
      const text = readText(reading, field, name, values, words[0] ?? nowhere(record.source));
      formsOf(name).forEach((form, index) => (facts[form] = text[index]));
    } else if (field.kind === "value") {
      const provided = values[name] ?? undefined;
      facts[name] = provided === undefined ? (field.otherwise ?? null) : (field.normalForm?.(provided) ?? provided);
      if (!field.isStated) continue;
      const list = (values[`${name}Evidence`] ?? []) as readonly EvidenceInput[];
      state(name, reading.evidence.read(record.source, list, `${at}Evidence`));
    } else if (field.kind === "records") {
      facts[name] = readRecords(reading, field, values[name] as readonly RecordInputs[] | null | undefined, record, at);
    } else if (field.kind === "date") {
      Object.assign(facts, readDate(reading, name, values, record));
      const list = (values[`${name}Evidence`] ?? []) as readonly EvidenceInput[];
      state(name, reading.evidence.read(record.source, list, `${at}Evidence`));
    } else if (field.kind === "atMostOne") {
      const reference = values[name] as ReferenceInput | null | undefined;
      // The passages of the record state it, unless it has others.
      const ownEvidence = (provided: ReferenceInput, path: string) =>
        provided.evidence ? evidenceOf(field)(provided, path) : [];
      facts[name] = reference ? readLink(reading, field.type, reference, at, ownEvidence) : null;
    } else {
      const listed = listedInInput<ReferenceInput>(name, field, values);
      const placed = listed.map(({ reference, path }) => ({ reference, path: `${record.path}.${path}` }));
      const first = field.follows === undefined ? [] : [(facts[field.follows] as StatedLink).id];
      const links = readLinks(reading, field.type, placed, evidenceOf(field), first);
      facts[name] = field.kind === "many" ? links : links[0];
    }
  }
  refuseRepeated(reading, table, facts, record);
  return { facts: facts as FactsOf<Table>, stated };
}

interface RecordInputs {
  readonly evidence: readonly EvidenceInput[];
}

/** Reads the records of a policy or a part. Those of a part are searched for only inside its passages. */
function readRecords(
  reading: InputReading,
  { table }: AnyRecordsField,
  inputs: readonly RecordInputs[] | null | undefined,
  { source, clauses }: RecordInput,
  path: string,
): readonly object[] {
  return (inputs ?? []).map((input, index) => {
    const at = `${path}[${String(index)}]`;
    const evidence = reading.evidence.read(source, input.evidence, `${at}.evidence`, clauses);
    if (clauses && evidence.some((passage) => isOutside(passage, clauses)))
      reading.warnings.push({ path: at, message: "is outside the measure's passages" });
    return { ...readFields(reading, table, input, { source, path: at, clauses: evidence }).facts, evidence };
  });
}

/** The passages of a text's own words. A text without evidence is also its quote. */
function ownWords({ evidence }: InputReading, { source, path }: RecordInput, name: string, values: Values) {
  const list = values[`${name}Evidence`] as readonly EvidenceInput[] | null | undefined;
  return list
    ? evidence.read(source, list, `${path}.${name}Evidence`)
    : evidence.ofWords(source, (values[name] as string | undefined) ?? "", `${path}.${name}`, `${name}Evidence`);
}

/** A text in its three forms: as provided, or as the quote of its first passage. */
function readText(
  { evidence, toTraditional }: InputReading,
  { words }: TextField<null>,
  name: string,
  values: Values,
  first: Evidence,
): readonly (string | null)[] {
  const [provided, hant, en] = formsOf(name).map((form) => (values[form] as string | null | undefined) ?? null);
  const isQuote = words !== undefined && provided === null;
  const text = isQuote ? evidence.quote(first) : (provided ?? null);
  const traditional = isQuote ? evidence.quoteHant(first) : text === null ? null : toTraditional(text);
  return [text, hant ?? traditional, en ?? null];
}

/**
 * The passages of a link. Those of a part are inside its clauses: its quotes are searched for only there, and a passage whose
 * offsets are elsewhere is accepted with a warning, because the link belongs to the policy itself, unless the field may have
 * passages outside, as where a source names the bodies responsible for a measure after it.
 */
function linkEvidence(
  { evidence, warnings }: InputReading,
  { source, clauses }: RecordInput,
  { mayBeOutside }: Pick<LinkField<"one" | "many">, "mayBeOutside">,
  reference: ReferenceInput,
  path: string,
): readonly Evidence[] {
  const found = evidence.ofReference(source, reference, path, clauses);
  if (clauses && !mayBeOutside && found.some((passage) => isOutside(passage, clauses))) {
    warnings.push({ path, message: "is outside the measure's passages: list it under the policy's own domains" });
  }
  return found;
}

const isOutside = ({ source, start, end }: Evidence, clauses: readonly Evidence[]) =>
  !Number.isNaN(start) &&
  !clauses.some((clause) => clause.source === source && clause.start <= start && end <= clause.end);

/** The singular of a field's name in messages. */
const singular: Readonly<Record<string, string>> = { issuers: "an issuer" };

/** Refuses links that another field of the record has already. */
function refuseRepeated({ problems }: InputReading, table: FieldTable, facts: Values, { path }: RecordInput): void {
  for (const [name, field] of fieldsOf(table)) {
    if (field.kind !== "many" || field.apartFrom === undefined) continue;
    const other = field.apartFrom;
    const known = new Set((facts[other] as readonly { readonly id: string }[]).map(({ id }) => id));
    (facts[name] as readonly { readonly id: string }[]).forEach(({ id }, index) => {
      if (!id || !known.has(id)) return;
      const message = `"${id}" is listed as ${singular[other] ?? other} already: leave it out here`;
      problems.push({ path: `${path}.${name}[${String(index)}]`, message });
    });
  }
}
