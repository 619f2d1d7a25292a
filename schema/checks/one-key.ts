import { ValidateBy } from "class-validator";

const oneKey = (value: unknown) =>
  typeof value === "object" && value !== null && Object.values(value).filter((entry) => entry != null).length === 1;

/** Every object of the list has one key: GraphQL does not define an order between the keys of one object. */
export const EachOneKey = () =>
  ValidateBy({
    name: "eachOneKey",
    validator: {
      validate: (value) => Array.isArray(value) && value.every(oneKey),
      defaultMessage: () => "must contain one key in each object: write [{a: ASC}, {b: DESC}] to order by two",
    },
  });
