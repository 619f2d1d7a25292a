import { ValidateBy } from "class-validator";

/** A list of so many entries. A list that is not given is another check's matter. */
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
