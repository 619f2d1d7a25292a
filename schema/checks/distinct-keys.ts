import { ValidateBy } from "class-validator";

const keysOf = (value: unknown) =>
  Object.entries(value ?? {}).flatMap(([key, direction]) => (direction == null ? [] : [key]));

/** An order may not contain a key twice: the second would have no effect. */
export const DistinctKeys = () =>
  ValidateBy({
    name: "distinctKeys",
    validator: {
      validate: (value) => {
        const keys = Array.isArray(value) ? value.flatMap(keysOf) : [];
        return new Set(keys).size === keys.length;
      },
      defaultMessage: () => "must name each key only once: remove the second one",
    },
  });
