import { ValidateBy } from "class-validator";

/** A list with so many entries. Another check handles a list that is not provided. */
export const ListSize = (min: number, max: number, entries = "entries") =>
  ValidateBy({
    name: "listSize",
    constraints: [min, max],
    validator: {
      validate: (value) => value == null || (Array.isArray(value) && value.length >= min && value.length <= max),
      defaultMessage: (context) => {
        const count = Array.isArray(context?.value) ? `, but has ${String(context.value.length)}` : "";
        return `must contain from ${String(min)} to ${String(max)} ${entries}${count}`;
      },
    },
  });
