import { ValidateBy } from "class-validator";

/** Control characters other than tab and line ends, and halves of surrogate pairs: no text of a document holds them. */
const foreign = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

export const isText = (value: unknown, max: number): value is string =>
  typeof value === "string" && value.trim() !== "" && !foreign.test(value) && Array.from(value).length <= max;

/** A text that is not blank, of at most this many code points, which any database keeps as it is. */
export const IsText = (max: number) =>
  ValidateBy({
    name: "isText",
    constraints: [max],
    validator: {
      validate: (value) => isText(value, max),
      defaultMessage: (context) => {
        const count = Array.from(String(context?.value)).length;
        const found = count > max ? `, but has ${String(count)}` : "";
        return `must be from 1 to ${String(max)} characters, not blank and without control characters${found}`;
      },
    },
  });
