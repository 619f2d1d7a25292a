import { ValidateBy } from "class-validator";

const MAX_CHARACTERS = 200;

const form = /^(\d{6}|region:[a-z0-9]+(-[a-z0-9]+)*)$/u;

/** The id of a region: the code of a division, or `region:` followed by a key that an editor chooses. */
export const IsRegionId = () =>
  ValidateBy({
    name: "isRegionId",
    validator: {
      validate: (value) => typeof value === "string" && value.length <= MAX_CHARACTERS && form.test(value),
      defaultMessage: () =>
        `must be the code of a division, or region: followed by a key of lowercase letters, digits and hyphens, such as region:xiongan, of at most ${String(MAX_CHARACTERS)} characters`,
    },
  });
