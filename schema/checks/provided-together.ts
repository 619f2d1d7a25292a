import { ValidateBy } from "class-validator";

/** The field must be provided if the other one is, and only then. */
export const ProvidedTogether = (other: string) =>
  ValidateBy({
    name: "givenTogether",
    constraints: [other],
    validator: {
      validate: (value, context) =>
        (value == null) === ((context?.object as Record<string, unknown> | undefined)?.[other] == null),
      defaultMessage: () => `must be provided together with ${other}, and not without it`,
    },
  });
