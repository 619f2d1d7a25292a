import { ValidateBy } from "class-validator";
import { isText } from "./is-text";

/** Every entry of the list is a text as IsText wants it. */
export const EachText = (most: number) =>
  ValidateBy({
    name: "eachText",
    constraints: [most],
    validator: {
      validate: (value) => value == null || (Array.isArray(value) && value.every((entry) => isText(entry, most))),
      defaultMessage: () =>
        `must contain texts of 1 to ${String(most)} characters, not blank and without control characters`,
    },
  });
