import type { Evidence } from "./evidence";
import {
  fieldsOf,
  type FieldTable,
  formsOf,
  type FactsOf,
  isLink,
  linksOf,
  precisionOf,
  recordsOf,
  type StatedLink,
} from "./fields";

type Values = Readonly<Record<string, unknown>>;

/** The passages that state one fact, as the parallel lists that its relationship stores. */
export interface StoredPassages {
  readonly sources: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A relationship to another node, by its type, with its passages. */
export interface StoredLink extends StoredPassages {
  readonly type: string;
  readonly id: string;
  /** Its position in the source's order, from 2, if it is a further link; the first one has none. */
  readonly ordinal?: number;
}

/** A record of a policy or a measure: its node, and the relationship to it with its passages. */
export interface StoredRecord extends StoredPassages {
  /** The type of the relationship. */
  readonly type: string;
  readonly properties: Values;
}

export const storedPassages = (evidence: readonly Evidence[]): StoredPassages => ({
  sources: evidence.map(({ source }) => source),
  starts: evidence.map(({ start }) => start),
  ends: evidence.map(({ end }) => end),
});

export const passagesOf = ({ sources, starts, ends }: StoredPassages): readonly Evidence[] =>
  sources.map((source, position) => ({ source, start: starts[position] ?? NaN, end: ends[position] ?? NaN }));

/** The texts and values of a record as a node's properties; dates apart, because the database has a type of its own for them. */
export function storedProperties(table: FieldTable, facts: Values): { properties: Values; days: Values } {
  const properties: Record<string, unknown> = {};
  const days: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(table)) {
    if (field.kind === "text") for (const form of formsOf(name)) properties[form] = facts[form];
    else if (field.kind === "date") {
      days[name] = facts[name];
      properties[precisionOf(name)] = facts[precisionOf(name)];
    } else if (field.kind === "value") (field.isDay ? days : properties)[name] = facts[name];
  }
  return { properties, days };
}

/** The relationships from a record's node, in the order of the table. */
export const storedLinks = (table: FieldTable, facts: Values): readonly StoredLink[] =>
  linksOf(table, facts).flatMap(({ field, links }) =>
    links.map(({ id, evidence }, index) => ({
      type: field.relationship,
      id,
      ...storedPassages(evidence),
      ...(field.follows === undefined ? {} : { ordinal: index + 2 }),
    })),
  );

/** The records of a policy or a measure, in their order: nodes with a label of their own. */
export const storedRecords = (table: FieldTable, facts: Values) =>
  recordsOf(table, facts).flatMap(({ field, records }) =>
    records.map((record, position) => {
      const values = record as unknown as Values;
      const { properties } = storedProperties(field.table, values);
      const fractions = fieldsOf(field.table).flatMap(([name, { kind, ...of }]) =>
        kind === "value" && "isFraction" in of ? [name] : [],
      );
      return {
        type: field.relationship,
        label: field.label,
        position,
        properties: {
          ...Object.fromEntries(Object.entries(properties).filter(([name]) => !fractions.includes(name))),
          ...field.derived?.(record),
        },
        fractions: Object.fromEntries(fractions.map((name) => [name, values[name]])),
        ...storedPassages(record.evidence),
      };
    }),
  );

/** The types of relationship by which records point to other nodes. */
export const relationshipsOf = (table: FieldTable): readonly string[] =>
  fieldsOf(table).flatMap(([, field]) => (isLink(field) ? [field.relationship] : []));

/** The types of relationship that lead to the records of a policy or a measure. */
export const recordRelationshipsOf = (table: FieldTable): readonly string[] =>
  fieldsOf(table).flatMap(([, field]) => (field.kind === "records" ? [field.relationship] : []));

/**
 * The opposite of storedProperties, storedLinks and storedRecords. A property that is not stored has the value of a fact that
 * no one states.
 */
export function factsOfStored<Table extends FieldTable>(
  table: Table,
  properties: Values,
  links: readonly StoredLink[],
  records: readonly StoredRecord[] = [],
): FactsOf<Table> {
  const facts: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(table)) {
    if (field.kind === "text") for (const form of formsOf(name)) facts[form] = properties[form] ?? null;
    else if (field.kind === "value") facts[name] = properties[name] ?? field.otherwise ?? null;
    else if (field.kind === "date") for (const key of [name, precisionOf(name)]) facts[key] = properties[key];
    else if (field.kind === "records") {
      facts[name] = records
        .filter(({ type }) => type === field.relationship)
        .map((record) => ({ ...factsOfStored(field.table, record.properties, []), evidence: passagesOf(record) }));
    } else {
      const linked = links
        .filter(({ type }) => type === field.relationship)
        .map((link): StatedLink => ({ id: link.id, evidence: passagesOf(link) }));
      facts[name] = field.kind === "many" ? linked : (linked[0] ?? null);
    }
  }
  return facts as FactsOf<Table>;
}
