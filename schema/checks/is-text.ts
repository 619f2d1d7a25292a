import { ValidateBy } from "class-validator";

/** Control characters except tab and line ends, and single surrogates: no text of a document contains them. */
const foreign = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

export const isText = (value: unknown, max: number): value is string =>
  typeof value === "string" && value.trim() !== "" && !foreign.test(value) && Array.from(value).length <= max;

/** A text that is not blank and has at most this many code points. Any database can store it unchanged. */
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
