import { ValidateBy, type ValidationOptions } from "class-validator";

/** Letters, digits and marks of any script, no blanks or control characters. */
const form = /^[^\s\p{C}]{1,200}$/u;

export const isNodeId = (value: unknown) => typeof value === "string" && form.test(value);

/** An id as the graph writes them: 1 to 200 characters without blanks. Whether it exists is not this check's matter. */
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
