import { ValidateBy } from "class-validator";
import { isText } from "./is-text";

/** Every entry of the list is a text that IsText accepts. */
export const EachText = (max: number) =>
  ValidateBy({
    name: "eachText",
    constraints: [max],
    validator: {
      validate: (value) => value == null || (Array.isArray(value) && value.every((entry) => isText(entry, max))),
      defaultMessage: () =>
        `must contain texts of 1 to ${String(max)} characters, not blank and without control characters`,
    },
  });
