import { ValidateBy } from "class-validator";

/** Max characters of a text of a short form. */
const LONGEST = 200;

/** A text of this form, which `meaning` describes in words. */
export const IsLike = (form: RegExp, meaning: string) =>
  ValidateBy({
    name: "isLike",
    validator: {
      validate: (value) => typeof value === "string" && value.length <= LONGEST && form.test(value),
      defaultMessage: () => `must be ${meaning}, of at most ${String(LONGEST)} characters`,
    },
  });
