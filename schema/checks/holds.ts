import { ValidateBy } from "class-validator";

/** A rule between a field and the others of its input, told by one sentence. Sees the field where it is not given too. */
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
