import { ValidateBy } from "class-validator";

const MAX_CHARACTERS = 200;

/** A key that an editor chooses: lowercase letters, digits and single hyphens, after the prefix of its kind if there is one. */
export const IsKey = (prefix: "" | "organization:" | "source:" | "target-group:" | "technology:") => {
  const first = prefix === "" ? "[a-z][a-z0-9]*" : "[a-z0-9]+";
  const form = new RegExp(`^${prefix}${first}(-[a-z0-9]+)*$`, "u");
  return ValidateBy({
    name: "isKey",
    validator: {
      validate: (value) => typeof value === "string" && value.length <= MAX_CHARACTERS && form.test(value),
      defaultMessage: () =>
        `must be ${prefix === "" ? "" : `${prefix} followed by `}a key of lowercase letters, digits and hyphens, such as ${prefix}smart-manufacturing, of at most ${String(MAX_CHARACTERS)} characters`,
    },
  });
};
