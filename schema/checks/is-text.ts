import { ValidateBy } from "class-validator";

/** Control characters other than tab and line ends, and halves of surrogate pairs: no text of a document holds them. */
const foreign = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

export const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.trim() !== "" && !foreign.test(value) && Array.from(value).length <= most;

/** A text that is not blank, of at most this many code points, which any database keeps as it is. */
export const IsText = (most: number) =>
  ValidateBy({
    name: "isText",
    constraints: [most],
    validator: {
      validate: (value) => isText(value, most),
      defaultMessage: (context) => {
        const count = Array.from(String(context?.value)).length;
        const found = count > most ? `, but has ${String(count)}` : "";
        return `must be from 1 to ${String(most)} characters, not blank and without control characters${found}`;
      },
    },
  });
