import { ValidateBy } from "class-validator";

/** A list of so many entries. A list that is not given is another check's matter. */
export const ListSize = (least: number, most: number, entries = "entries") =>
  ValidateBy({
    name: "listSize",
    constraints: [least, most],
    validator: {
      validate: (value) => value == null || (Array.isArray(value) && value.length >= least && value.length <= most),
      defaultMessage: (context) => {
        const count = Array.isArray(context?.value) ? `, but has ${String(context.value.length)}` : "";
        return `must contain from ${String(least)} to ${String(most)} ${entries}${count}`;
      },
    },
  });
