import type { ValueField } from "./fields";

/** A field of single values in a table, from which the type of its facts follows. */
type Value<Type> = ValueField<Type> & { readonly kind: "value" };

export const number: Value<number> = { kind: "value" };
/** A number that the graph stores with a fraction, whole or not. */
export const fraction: Value<number> = { kind: "value", isFraction: true };
export const key: Value<string> = { kind: "value" };
/** A day as YYYY-MM-DD. */
export const day: Value<string> = { kind: "value", isDay: true };

/** Any number of texts, each in this form. */
export const texts = (normalForm: (text: string) => string): Value<readonly string[]> => ({
  kind: "value",
  otherwise: [],
  isList: true,
  normalForm: (list) => list.map(normalForm),
});

/** One of the values of an enum. */
export const choice = <Values extends Readonly<Record<string, string>>>(
  _values: Values,
): Value<Values[keyof Values]> => ({ kind: "value" });

/** A value that a record may lack. */
export const optional = <Type>(value: Value<Type>): Value<Type | null> => ({ ...value, otherwise: null });

/** A value that sources state in passages of its own. */
export const stated = <Type>(value: Value<Type>) => ({ ...value, isStated: true as const });
