import type { Evidence } from "../../facts/evidence";
import { type FactsOf, type Field, fieldsOf, type FieldTable, formsOf, type StatedLink } from "../../facts/fields";
import { mergeDate } from "./merge-dates";
import { mergeLinks } from "./merge-links";
import { mergeListed } from "./merge-listed";
import { conflict, type Merging, preferFirst } from "./merging";

type Values = Readonly<Record<string, unknown>>;

/** A record to be merged: its facts, and the passages that state one of its values. */
export interface MergedRecord<Table> {
  readonly facts: FactsOf<Table>;
  evidenceOf(field: string): readonly Evidence[];
}

interface Pair {
  readonly merging: Merging;
  /** The path of the record in the added policy's input, with a dot at its end unless it is empty. */
  readonly path: string;
  readonly before: Values;
  readonly added: Values;
  readonly evidenceOf: readonly [
    before: (field: string) => readonly Evidence[],
    added: (field: string) => readonly Evidence[],
  ];
}

/**
 * The fields of both records. A value that both state must be the same; an editorial text stays as it was first; links and
 * records are those of both, with the passages of both; canonicalPolicy makes one of records that state the same.
 */
export function mergeFields<Table extends FieldTable>(
  merging: Merging,
  table: Table,
  path: string,
  before: MergedRecord<Table>,
  added: MergedRecord<Table>,
): FactsOf<Table> {
  const pair: Pair = {
    merging,
    path: path === "" ? "" : `${path}.`,
    before: before.facts,
    added: added.facts,
    evidenceOf: [(field) => before.evidenceOf(field), (field) => added.evidenceOf(field)],
  };
  const facts: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(table)) Object.assign(facts, mergeField(pair, name, field));
  separateLinks(table, facts);
  return facts as FactsOf<Table>;
}

function mergeField(pair: Pair, name: string, field: Field): Values {
  const { before, added } = pair;
  if (field.kind === "text") return mergeText(pair, name, field.isDecisive === true);
  if (field.kind === "value" && field.isList) {
    return { [name]: [...new Set([...(before[name] as readonly unknown[]), ...(added[name] as readonly unknown[])])] };
  }
  if (field.kind === "value") return { [name]: mergeValue(pair, name, field.isStated === true, field.otherwise) };
  if (field.kind === "records") {
    return { [name]: [...(before[name] as readonly object[]), ...(added[name] as readonly object[])] };
  }
  if (field.kind === "date") return mergeDate(pair, name);
  if (field.follows !== undefined) return mergeListed(pair, name, field);
  if (field.kind === "many") {
    return { [name]: mergeLinks(before[name] as readonly StatedLink[], added[name] as readonly StatedLink[]) };
  }
  // Compared and merged with its further links.
  if (field.listedIn !== undefined) return {};
  const [one, other] = [before[name] as StatedLink | null, added[name] as StatedLink | null];
  if (!one || !other) return { [name]: one ?? other };
  if (one.id !== other.id) {
    conflict(
      pair.merging,
      pair.path + name,
      { value: one.id, by: one.evidence },
      { value: other.id, by: other.evidence },
    );
  }
  return { [name]: { id: one.id, evidence: [...one.evidence, ...other.evidence] } };
}

/** The forms of one text belong together: the forms of another text are not used for this one. */
function mergeText({ merging, path, before, added, evidenceOf }: Pair, name: string, isDecisive: boolean): Values {
  const [one, other] = [before[name], added[name]] as (string | null)[];
  if (isDecisive && one !== other) {
    conflict(merging, path + name, { value: one, by: evidenceOf[0](name) }, { value: other, by: evidenceOf[1](name) });
  }
  const [text, ...translations] = formsOf(name);
  const isSame = one === other || one === null || other === null;
  const first = (form: string) =>
    preferFirst(merging, path + form, before[form] as string | null, added[form] as string | null);
  return {
    [text]: isDecisive ? one : first(text),
    ...Object.fromEntries(
      translations.map((form) => [form, isSame || isDecisive ? first(form) : before[form]] as const),
    ),
  };
}

function mergeValue(
  { merging, path, before, added, evidenceOf }: Pair,
  name: string,
  isStated: boolean,
  otherwise: unknown,
): unknown {
  const [one, other] = [before[name], added[name]];
  const [byOne, byOther] = [evidenceOf[0](name), evidenceOf[1](name)];
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  // A value that no source states is assumed, and does not contradict the other.
  if (isStated && other === otherwise && byOther.length === 0) return one;
  if (isStated && one === otherwise && byOne.length === 0) return other;
  conflict(merging, path + name, { value: one, by: byOne }, { value: other, by: byOther });
  return one;
}

/**
 * A node that one source links by a field, such as an issuer, and another only by the wider field, such as organizations, is
 * linked by the first of them, with the passages of both, so that it is counted once.
 */
export function separateLinks(table: FieldTable, facts: Record<string, unknown>): void {
  for (const [name, field] of fieldsOf(table)) {
    if (field.kind !== "many" || field.apartFrom === undefined) continue;
    const narrower = facts[field.apartFrom] as readonly StatedLink[];
    const wider = facts[name] as readonly StatedLink[];
    const ids = new Set(narrower.map(({ id }) => id));
    facts[field.apartFrom] = mergeLinks(
      narrower,
      wider.filter(({ id }) => ids.has(id)),
    );
    facts[name] = wider.filter(({ id }) => !ids.has(id));
  }
}
