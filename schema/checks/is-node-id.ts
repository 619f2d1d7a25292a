import { ValidateBy, type ValidationOptions } from "class-validator";

/** Letters, digits and marks of any script, no blanks or control characters. */
const nodeId = /^[^\s\p{C}]{1,200}$/u;

/** An id as the graph writes them: 1 to 200 characters without blanks. Whether it exists is not this check's matter. */
export const IsNodeId = (options: ValidationOptions = {}) =>
  ValidateBy(
    {
      name: "isNodeId",
      validator: {
        validate: (value) => typeof value === "string" && nodeId.test(value),
        defaultMessage: () => "must be an id: 1 to 200 characters without blanks",
      },
    },
    options,
  );
