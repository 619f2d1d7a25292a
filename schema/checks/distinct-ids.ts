import { ValidateBy } from "class-validator";

const idsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.map((entry: { readonly id?: unknown } | null) => entry?.id) : [];

/** Two objects of the list may not have the same id. */
export const DistinctIds = () =>
  ValidateBy({
    name: "distinctIds",
    validator: {
      validate: (value) => new Set(idsOf(value)).size === idsOf(value).length,
      defaultMessage: (context) => {
        const ids = idsOf(context?.value);
        return `must contain each id only once, and "${String(ids.find((id, position) => ids.indexOf(id) !== position))}" occurs twice`;
      },
    },
  });
