import { ValidateBy, type ValidationOptions } from "class-validator";

/** Letters, digits and marks of any script, without blanks or control characters. */
const form = /^[^\s\p{C}]{1,200}$/u;

export const isNodeId = (value: unknown) => typeof value === "string" && form.test(value);

/** An id in the form of the graph: 1 to 200 characters without blanks. This does not check whether it exists. */
export const IsNodeId = (options: ValidationOptions = {}) =>
  ValidateBy(
    {
      name: "isNodeId",
      validator: {
        validate: isNodeId,
        defaultMessage: () => "must be an id: 1 to 200 characters without spaces",
      },
    },
    options,
  );
