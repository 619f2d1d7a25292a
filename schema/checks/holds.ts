import { ValidateBy } from "class-validator";

/** A rule for a field and other fields of its input, with one message. It also checks the field if it is not provided. */
export const Holds = <Input extends object>(
  name: string,
  rule: (input: Input) => boolean,
  message: string | ((input: Input) => string),
) =>
  ValidateBy({
    name,
    validator: {
      validate: (_value, context) => rule(context?.object as Input),
      defaultMessage: (context) => (typeof message === "string" ? message : message(context?.object as Input)),
    },
  });
