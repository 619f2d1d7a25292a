import { ValidateBy } from "class-validator";
import { isNodeId } from "./is-node-id";

/** An id, or else the other argument: exactly one of the two. */
export const OneOf = (other: string) =>
  ValidateBy({
    name: "oneOf",
    constraints: [other],
    validator: {
      validate(value, context) {
        const provided = (context?.object as Record<string, unknown> | undefined)?.[other] != null;
        return value == null ? provided : !provided && isNodeId(value);
      },
      defaultMessage: () => `must be an id: provide either it or ${other}, not both`,
    },
  });
