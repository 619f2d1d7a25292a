import type { ObjectPlan, PartsPlan } from "../plan/plan";
import type { Read } from "./read";
import { responseObject, type ResponseObject } from "./response-object";

/** A part of a text: [start, end) in code points. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds parts of a text, in order.
 * @param values the other columns of the question's row
 * @param provided the field's arguments
 */
export type FindParts = (
  text: string,
  values: readonly unknown[],
  provided: Readonly<Record<string, unknown>>,
) => readonly Part[];

/** Functions that find parts of a text, by their names in the mapping. */
export type PartFinders = Readonly<Record<string, FindParts>>;

/** The data of one node whose text has parts, as writeParts returns it. */
type Row = readonly [text: string, values: readonly unknown[], texts: readonly string[], object: unknown];

/**
 * The parts of a text, each as an object. What is the same for all parts is read once.
 * @throws Error if there is no finder of this name
 */
export function readParts(
  { object, parts }: { readonly object: ObjectPlan; readonly parts: PartsPlan },
  readRow: Read,
  partFinders: PartFinders,
): Read {
  const find = partFinders[parts.finder];
  if (!find) throw new Error(`The finder ${parts.finder} of parts is unknown.`);
  const fields = object.variants.flatMap((variant) => variant.fields);
  return (rows) =>
    (rows as readonly Row[]).flatMap(([text, values, texts, columns]) => {
      const common = readRow(columns) as ResponseObject;
      const cuts = texts.map(cutterOf);
      return find(text, values, parts.arguments).map((part) => {
        const entry = Object.assign(responseObject(), common);
        for (const { responseName, value } of fields) {
          if (value.kind === "part-offset") entry[responseName] = part[value.edge];
          if (value.kind === "part-text") entry[responseName] = cuts[value.text]?.(part);
        }
        return entry;
      });
    });
}

/** Cuts parts of a text. A text without characters beyond UTF-16's basic plane is cut as it is. */
function cutterOf(text: string): (part: Part) => string {
  const characters = /[\ud800-\udfff]/.test(text) ? Array.from(text) : undefined;
  return ({ start, end }) => characters?.slice(start, end).join("") ?? text.slice(start, end);
}
