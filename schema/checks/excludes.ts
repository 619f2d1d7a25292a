import { ValidateBy } from "class-validator";

/** The argument may not be provided together with the other one. */
export const Excludes = (other: string) =>
  ValidateBy({
    name: "excludes",
    constraints: [other],
    validator: {
      validate: (value, context) =>
        value == null || (context?.object as Record<string, unknown> | undefined)?.[other] == null,
      defaultMessage: () => `cannot be combined with ${other}: leave one of them out`,
    },
  });
