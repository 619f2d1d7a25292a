import { type DocumentNode, GraphQLError, parse } from "graphql";
import { LRUCache } from "lru-cache";
import type { Limits } from "../../config/limits";
import { counted, type Excess, excessRefusal } from "../errors/limit-exceeded";
import { refusedOperation } from "../graphql/refused-operation";
import { type Measures, measureDocument } from "./measure-document";

/** Max characters of all cached documents together: those that are within the limits. */
const KNOWN_CHARACTERS = 5_000_000;

/** How graphql-js begins the message when it stops at `maxTokens`. */
const TOO_MANY_TOKENS = /Document contains more tha[nt] /;

type Bounded = Exclude<keyof Measures, "introspected">;

/** The message for each measure beyond its limit. */
const advice: readonly (readonly [Bounded, (value: string, most: string) => string])[] = [
  [
    "depth",
    (value, most) =>
      `The query is ${value} fields deep, but at most ${most} are allowed: select fewer levels, and read deeper nodes by their ids in another request`,
  ],
  [
    "rootFields",
    (value, most) =>
      `The query has ${value} root fields, but at most ${most} are allowed: split it into several requests`,
  ],
  [
    "fields",
    (value, most) =>
      `The query selects ${value} fields, each counted wherever its fragment is spread, but at most ${most} are allowed: select fewer, or split it into several requests`,
  ],
  [
    "aliases",
    (value, most) =>
      `The query has ${value} aliases, but at most ${most} are allowed: split it into several requests, or read several nodes by a list, such as where: { id: { in: [...] } }`,
  ],
  [
    "directives",
    (value, most) =>
      `The query has ${value} directives, but at most ${most} are allowed: put @include or @skip on the field around the others`,
  ],
  [
    "inputDepth",
    (value, most) =>
      `A value in the query is nested ${value} levels deep, but at most ${most} are allowed: write its conditions side by side`,
  ],
];

function excessOf(measures: Measures, limits: Limits): Excess | undefined {
  for (const [limit, message] of advice) {
    const [value, most] = [measures[limit], limits[limit]];
    if (value > most) return { limit, value, most, message: message(counted(value), counted(most)) };
  }
  const { introspected: value } = measures;
  if (value <= limits.cost) return undefined;
  const message = `The query requests about ${counted(value)} entries of the schema, but at most ${counted(limits.cost)} are allowed: select fewer lists below __schema and __type, each once`;
  return { limit: "cost", value, most: limits.cost, message };
}

/** The parsed document; undefined if it has a syntax error, which Apollo reports. */
function parsed(source: string, { tokens, depth }: Limits): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens: tokens, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError) {
      const message = `The query is nested too deeply to be read. At most ${counted(depth)} levels of fields are allowed: select fewer levels`;
      throw refusedOperation(excessRefusal({ limit: "depth", most: depth, message }));
    }
    if (!(error instanceof GraphQLError) || !TOO_MANY_TOKENS.test(error.message)) return undefined;
    const message = `The query has more than ${counted(tokens)} tokens (names, values, brackets), which is the limit: select fewer fields, or move long lists to variables`;
    throw refusedOperation(excessRefusal({ limit: "tokens", most: tokens, message }));
  }
}

/**
 * Refuses a document that exceeds the limits, before it is validated: by its length before it is parsed, by its tokens while
 * it is parsed, by its measures after. A document that passed is cached by its text, so that a repeated query is not parsed
 * again; returns whether it was cached. The thrown error is one that Apollo answers with status 400.
 */
export function documentCheck(limits: Limits): (source: string) => boolean {
  const known = new LRUCache<string, true>({
    maxSize: KNOWN_CHARACTERS,
    sizeCalculation: (_, { length }) => length + 1,
  });
  return (source) => {
    const { documentCharacters: most } = limits;
    const { length: value } = source;
    if (value > most) {
      const message = `The query is ${counted(value)} characters long, but at most ${counted(most)} are allowed: select fewer fields, or move long lists to variables`;
      throw refusedOperation(excessRefusal({ limit: "documentCharacters", value, most, message }));
    }
    if (known.has(source)) return true;
    const document = parsed(source, limits);
    if (!document) return false;
    const excess = excessOf(measureDocument(document), limits);
    if (excess) throw refusedOperation(excessRefusal(excess));
    known.set(source, true);
    return false;
  };
}
