import type { Evidence, StatedLink } from "../../facts/facts";
import type { LinkField } from "../../facts/fields";
import { mergeLinks } from "./merge-links";
import { conflict, type Merging } from "./merging";

interface Listed {
  readonly merging: Merging;
  readonly path: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly added: Readonly<Record<string, unknown>>;
}

/**
 * A link and its further ones, such as the regions of a joint policy. Both records must have the same nodes. They stay in the
 * order of the first record, each with the passages of both.
 */
export function mergeListed(
  { merging, path, before, added }: Listed,
  name: string,
  { follows = "", listedIn = "" }: LinkField<"one" | "atMostOne" | "many">,
): Readonly<Record<string, unknown>> {
  const linksOf = (facts: Listed["before"]) => [
    facts[follows] as StatedLink,
    ...(facts[name] as readonly StatedLink[]),
  ];
  const [known, others] = [linksOf(before), linksOf(added)];
  const ids = new Set(known.map(({ id }) => id));
  if (known.length !== others.length || others.some(({ id }) => !ids.has(id))) {
    const field = known.length === 1 && others.length === 1 ? follows : listedIn;
    conflict(merging, path + field, valueOf(known), valueOf(others));
  }
  const [first, ...further] = mergeLinks(known, others).slice(0, known.length);
  return { [follows]: first, [name]: further };
}

/** What a conflict shows: one id, or the list of ids. */
function valueOf(links: readonly StatedLink[]): { value: unknown; by: readonly Evidence[] } {
  const ids = links.map(({ id }) => id);
  return { value: ids.length === 1 ? ids[0] : ids, by: links.flatMap(({ evidence }) => evidence) };
}
