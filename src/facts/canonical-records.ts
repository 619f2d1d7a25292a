import type { Evidence } from "./evidence";
import { type AnyRecordsField, fieldsOf, type FieldTable, formsOf, type StatedRecord } from "./fields";

type Values = Readonly<Record<string, unknown>>;
type AnyRecord = StatedRecord<FieldTable>;

/**
 * Records of one field, each once: those that state the same are one record with the passages of both. What the first of them
 * does not state is taken from the next.
 */
export function distinctRecords(field: AnyRecordsField, records: readonly AnyRecord[]): readonly AnyRecord[] {
  const distinct: AnyRecord[] = [];
  for (const record of records) {
    const position = distinct.findIndex((known) => field.isSame(known, record));
    const known = distinct[position];
    if (known) distinct[position] = completed(field.table, known, record);
    else distinct.push(record);
  }
  // A record that was completed may state the same as one before it.
  return distinct.length < records.length ? distinctRecords(field, distinct) : distinct;
}

function completed(table: FieldTable, known: AnyRecord, added: AnyRecord): AnyRecord {
  const facts: Record<string, unknown> = {};
  const [one, other] = [known, added] as unknown as readonly [Values, Values];
  for (const [name, field] of fieldsOf(table)) {
    // The forms of one text belong together.
    const isOtherText =
      field.kind === "text" && one[name] !== null && other[name] !== null && one[name] !== other[name];
    for (const form of field.kind === "text" ? formsOf(name) : [name]) {
      facts[form] = one[form] ?? (isOtherText ? null : other[form]) ?? null;
    }
  }
  const evidence: readonly Evidence[] = [...known.evidence, ...added.evidence];
  return { ...facts, evidence } as unknown as AnyRecord;
}
