import { ValidateBy } from "class-validator";

const MAX_CHARACTERS = 200;

type Prefix = "" | "organization:" | "source:" | "target-group:" | "technology:";

function isKey(prefix: Prefix, value: unknown): boolean {
  const first = prefix === "" ? "[a-z][a-z0-9]*" : "[a-z0-9]+";
  const form = new RegExp(`^${prefix}${first}(-[a-z0-9]+)*$`, "u");
  return typeof value === "string" && value.length <= MAX_CHARACTERS && form.test(value);
}

/** A key that an editor chooses: lowercase letters, digits and single hyphens, after the prefix of its kind if there is one. */
export const IsKey = (prefix: Prefix) =>
  ValidateBy({
    name: "isKey",
    validator: {
      validate: (value) => isKey(prefix, value),
      defaultMessage: () =>
        `must be ${prefix === "" ? "" : `${prefix} followed by `}a key of lowercase letters, digits and hyphens, such as ${prefix}smart-manufacturing, of at most ${String(MAX_CHARACTERS)} characters`,
    },
  });

/** Every entry of the list is such a key. */
export const EachKey = (prefix: Prefix) =>
  ValidateBy({
    name: "eachKey",
    validator: {
      validate: (value) => value == null || (Array.isArray(value) && value.every((entry) => isKey(prefix, entry))),
      defaultMessage: () => `must contain ids, each ${prefix}KEY with a key of lowercase letters, digits and hyphens`,
    },
  });
