import { ValidateBy } from "class-validator";
import { nearUnits } from "../units/near-units";
import { isUnit, MAX_PARTS, writtenUnit } from "../units/written-unit";

/** Near keys for each part of a compound that is none. */
function advice(value: unknown): string {
  const text = typeof value === "string" ? value : "";
  const written = writtenUnit(text);
  if (written) return `: write ${written.unit}, and the value times ${String(Number(written.factor.toPrecision(12)))}`;
  const parts = text.split("/");
  if (parts.length > MAX_PARTS) return `, of at most ${String(MAX_PARTS)} keys`;
  const unknown = parts.find((part) => !isUnit(part)) ?? "";
  return unknown === "" ? "" : `: near keys are ${nearUnits(unknown).join(", ")}`;
}

/** A key of the table of units (schema/units/unit-table.ts), or a compound of such keys. */
export const IsUnit = () =>
  ValidateBy({
    name: "isUnit",
    validator: {
      validate: isUnit,
      defaultMessage: (context) =>
        `must be a unit of the table, such as CNY, PERSON or COUNT, or a compound such as CNY/PERSON/MONTH${advice(context?.value)}`,
    },
  });
