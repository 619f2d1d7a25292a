/** Names of an enum, which GraphQL writes without quotes. */
const enumName = /^[A-Z][A-Z_]*$/;

/** Fields whose values are texts even if they look like the name of an enum. */
const textual = new Set(["title", "name", "text", "indicator", "unit", "publisher", "documentNumber"]);

/** The values of an order, whose keys are the names of texts. */
const directions = new Set(["ASC", "DESC"]);

function literal(value: unknown, isText: boolean): string {
  if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, isText)).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${named(value, isText)} }`;
  if (typeof value === "string" && !isText && enumName.test(value)) return value;
  return JSON.stringify(value);
}

const named = (values: object, isText: boolean): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => `${name}: ${literal(value, (isText || textual.has(name)) && !directions.has(String(value)))}`,
    )
    .join(", ");

/** Arguments as a query writes them, so that a failure shows a query to paste; undefined ones are left out. */
export function argumentsOf(values: object): string {
  const list = named(values, false);
  return list === "" ? "" : `(${list})`;
}
