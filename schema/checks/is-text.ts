import { ValidateBy } from "class-validator";

/** Control characters except tab and line ends, and single surrogates: no text of a document contains them. */
const foreign = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;
const foreignToPages = /(?![\t\n\r\f])\p{Cc}|\p{Cs}/u;

interface TextOptions {
  /** Whether the text may be empty; one that contains nothing but blanks is refused all the same. */
  readonly mayBeEmpty?: boolean;
  /** Whether form feeds may separate pages. */
  readonly mayHavePages?: boolean;
}

export const isText = (value: unknown, max: number, { mayBeEmpty, mayHavePages }: TextOptions = {}): value is string =>
  typeof value === "string" &&
  (value.trim() !== "" || (value === "" && mayBeEmpty === true)) &&
  !(mayHavePages === true ? foreignToPages : foreign).test(value) &&
  Array.from(value).length <= max;

/** A text that is not blank and has at most this many code points. Any database can store it unchanged. */
export const IsText = (max: number, options: TextOptions = {}) =>
  ValidateBy({
    name: "isText",
    constraints: [max],
    validator: {
      validate: (value) => isText(value, max, options),
      defaultMessage: (context) => {
        const count = Array.from(String(context?.value)).length;
        const found = count > max ? `, but has ${String(count)}` : "";
        return `must be from ${options.mayBeEmpty === true ? "0" : "1"} to ${String(max)} characters, not blank and without control characters${found}`;
      },
    },
  });
