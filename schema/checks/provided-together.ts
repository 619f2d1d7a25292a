import { ValidateBy } from "class-validator";

/** The field is given where the other one is, and only there. */
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
