import type { DatePrecision } from "../../schema/enums";
import type { Evidence } from "./evidence";
import type { NodeLabel } from "./node-kinds";

/** The label of a node that facts refer to by id or by name. */
export type ReferredType = Exclude<NodeLabel, "Policy">;

/**
 * A text in simplified and traditional Chinese and in English. Facts and inputs have it under three names, such as title,
 * titleHant and titleEn.
 */
export interface TextField<Absent extends null> {
  readonly kind: "text";
  /** The value if there is none. Without this key, each record has the text; its English may be absent all the same. */
  readonly otherwise?: Absent;
  /**
   * Where a source has these words: in passages of the text's own (the input's field NAMEEvidence), or in the first passage
   * of the whole record. An editor writes the other texts.
   */
  readonly words?: "own" | "record";
  /** Whether two records with different texts contradict each other. Otherwise the first text remains. */
  readonly isDecisive?: true;
}

/** A single value, such as a year. */
export interface ValueField<Value> {
  readonly kind: "value";
  /** The value if no source states one. Without this key, a source must state it. */
  readonly otherwise?: Value;
  /** Whether sources state it in passages of its own: the input's field NAMEEvidence. */
  readonly isStated?: true;
  /** Whether it is a list: two sources state the values of both. Otherwise they must state the same. */
  readonly isList?: true;
  /** The form in which it is stored and compared. */
  normalForm?(value: Value): Value;
  /** Whether the graph stores it as a number with a fraction, whole or not, so that all are compared as such. */
  readonly isFraction?: true;
  /** Whether the graph stores it as a date. Facts have the text YYYY-MM-DD. */
  readonly isDay?: true;
}

/**
 * A day that sources state with some precision, in passages of its own: the input's field NAMEEvidence. Facts have the stored
 * day under the field's name, and the precision under NAMEPrecision. Inputs write both as one date, such as 2023-01.
 */
export interface DateField {
  readonly kind: "date";
  readonly isStated: true;
}

/**
 * One node, at most one, or any number of nodes, to which a record points by a relationship that has the passages. A link
 * without passages is stated by the passages of the whole record.
 */
export interface LinkField<Count extends "one" | "atMostOne" | "many"> {
  readonly kind: Count;
  readonly type: ReferredType;
  readonly relationship: string;
  /** The links of that other field are not repeated in this one. */
  readonly apartFrom?: string;
  /** The field of a policy that states the links of a part, if it has another name. */
  readonly statedAs?: string;
  /** Whether the passages of a part's links may be outside the passages of the part. */
  readonly mayBeOutside?: true;
  /**
   * The input's list that has this link and its further ones, in the order of the source. Without it, the input's field has
   * the same name as this one.
   */
  readonly listedIn?: string;
  /** The field of one link, whose further links these are: in the order of the source, and stated under its name. */
  readonly follows?: string;
}

/**
 * Records that belong to one policy or measure, such as its citations: each has fields and passages of its own, and no id.
 * They are deleted with their owner.
 */
export interface RecordsField<Table extends FieldTable> {
  readonly kind: "records";
  /** The label of their nodes, which do not have the label Node. */
  readonly label: string;
  readonly relationship: string;
  readonly table: Table;
  /** Whether two records state the same. They become one, with the passages of both. */
  isSame(one: FactsOf<Table>, other: FactsOf<Table>): boolean;
  /** Values that the graph stores besides, by which other nodes find the record. */
  derived?(facts: FactsOf<Table>): Readonly<Record<string, unknown>>;
}

export type Field =
  | TextField<null>
  | ValueField<unknown>
  | DateField
  | LinkField<"one">
  | LinkField<"atMostOne">
  | LinkField<"many">
  | AnyRecordsField;

/** A field of records with any table. Its functions accept the facts of its own table. */
export interface AnyRecordsField {
  readonly kind: "records";
  readonly label: string;
  readonly relationship: string;
  readonly table: FieldTable;
  isSame(one: object, other: object): boolean;
  derived?(facts: object): Readonly<Record<string, unknown>>;
}

/** The fields of a kind of record, by name, in the order in which a record has them. */
export type FieldTable = Readonly<Record<string, Field>>;

/** One relationship: the node that it points to, and every passage that states it, in the order of the source. */
export interface StatedLink {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** A record of a policy or a measure, with every passage that states it, in the order of the source. */
export type StatedRecord<Table> = FactsOf<Table> & { readonly evidence: readonly Evidence[] };

type TextNames<Table> = { [Name in keyof Table]: Table[Name] extends { kind: "text" } ? Name : never }[keyof Table] &
  string;

type FormOf<Table, Name extends keyof Table> = Table[Name] extends { otherwise: null } ? string | null : string;

type TextsOf<Table> = { readonly [Name in TextNames<Table>]: FormOf<Table, Name> } & {
  readonly [Name in TextNames<Table> as `${Name}Hant`]: FormOf<Table, Name>;
} & { readonly [Name in TextNames<Table> as `${Name}En`]: string | null };

type DatesOf<Table> = { readonly [Name in NamesOf<Table, "date"> as `${Name}Precision`]: DatePrecision };

type OthersOf<Table> = {
  readonly [Name in keyof Table as Name extends TextNames<Table> ? never : Name]: Table[Name] extends DateField
    ? string
    : Table[Name] extends ValueField<infer Value>
      ? Value
      : Table[Name] extends { kind: "one" }
        ? StatedLink
        : Table[Name] extends { kind: "atMostOne" }
          ? StatedLink | null
          : Table[Name] extends { kind: "records"; table: infer Owned }
            ? readonly StatedRecord<Owned>[]
            : readonly StatedLink[];
};

/** The facts of a record with these fields. */
export type FactsOf<Table> = TextsOf<Table> & DatesOf<Table> & OthersOf<Table>;

/** The names of the fields of a kind. */
export type NamesOf<Table, Kind extends Field["kind"]> = {
  [Name in keyof Table]: Table[Name] extends { kind: Kind } ? Name : never;
}[keyof Table] &
  string;

/** The names of the values that sources state in passages of their own. */
export type StatedNames<Table> = {
  [Name in keyof Table]: Table[Name] extends { isStated: true } | { words: "own" } ? Name : never;
}[keyof Table] &
  string;

/** The three names of a text. */
export const formsOf = (name: string) => [name, `${name}Hant`, `${name}En`] as const;

/** The name under which facts have the precision of a date. */
export const precisionOf = (name: string) => `${name}Precision`;

/** Every field with its name. */
export const fieldsOf = (table: FieldTable): readonly (readonly [name: string, field: Field])[] =>
  Object.entries(table);

/** Whether the field points to nodes. */
export const isLink = (field: Field): field is Exclude<Extract<Field, { relationship: string }>, AnyRecordsField> =>
  "relationship" in field && field.kind !== "records";

/** What an input says of a field's links, each with its path in the input: in the field itself, or in the list that has them. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the module of inputs knows the type
export function listedInInput<Reference>(
  name: string,
  { kind, listedIn, follows }: LinkField<"one" | "atMostOne" | "many">,
  input: object,
) {
  const values = input as Readonly<Record<string, unknown>>;
  const placed = (list: readonly Reference[], of: string) =>
    list.map((reference, index) => ({ reference, path: `${of}[${String(index)}]` }));
  const listed = listedIn === undefined ? undefined : (values[listedIn] as readonly Reference[] | null | undefined);
  if (listedIn !== undefined && listed) {
    const all = placed(listed, listedIn);
    return follows === undefined ? all.slice(0, 1) : all.slice(1);
  }
  const own = values[name] as Reference | readonly Reference[] | null | undefined;
  if (own == null) return [];
  return kind === "many" ? placed(own as readonly Reference[], name) : [{ reference: own as Reference, path: name }];
}

/** The links of a record, each list with its field; one link is a list of one, and none is an empty list. */
export function linksOf(table: FieldTable, facts: Readonly<Record<string, unknown>>) {
  return fieldsOf(table).flatMap(([name, field]) => {
    if (!isLink(field)) return [];
    return [{ name, field, links: [facts[name] ?? []].flat() as unknown as readonly StatedLink[] }];
  });
}

/** The lists of records of a record, each with its field. */
export function recordsOf(table: FieldTable, facts: Readonly<Record<string, unknown>>) {
  return fieldsOf(table).flatMap(([name, field]) =>
    field.kind === "records" ? [{ name, field, records: facts[name] as readonly StatedRecord<FieldTable>[] }] : [],
  );
}
