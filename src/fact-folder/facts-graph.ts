import type { GraphReader, Row } from "../editing/editing-graph";
import { nameProperties } from "../facts/derived-forms";
import type { Facts } from "../facts/facts";
import { namedKinds } from "../facts/node-kinds";

type Vocabulary = Omit<Facts, "policies">;

/**
 * The facts of a folder as the graph that its inputs are read against, by the statements of cypher/editing/ that read inputs.
 * Regions are referred to by id only.
 */
export function factsGraph(vocabulary: Vocabulary): GraphReader {
  const { regions, organizations, sources } = vocabulary;
  const labelled = [
    ...regions.map(({ id }) => ({ id, type: "Region" })),
    ...sources.map(({ id }) => ({ id, type: "Source" })),
  ];
  const things = namedKinds.flatMap(({ label, plural }) => vocabulary[plural].map((thing) => ({ type: label, thing })));
  const named = things.map(({ type, thing }) => {
    const { nameKeys, aliasKeys } = nameProperties(thing);
    return { id: thing.id, type, name: thing.name, names: nameKeys, aliases: aliasKeys };
  });
  const formerIds = organizations.flatMap(({ id, formerIds: former }) =>
    former.map((one) => ({ id: one, type: "Organization", current: id })),
  );
  const current = [...labelled, ...named].map(({ id, type }) => ({ id, type, current: id }));
  const answers: Readonly<Record<string, readonly Row[]>> = {
    "node-types": [...current, ...formerIds],
    "nodes-by-name": named,
    "region-by-name": [],
    "source-texts": sources.map(({ id, text, textHant, publishedOn, retrievedOn }) => ({
      ...{ id, text, textHant },
      reportedOn: publishedOn ?? retrievedOn,
    })),
    "broader-domains": [],
    "broader-organizations": [],
  };
  return {
    read(file, { ids, names }) {
      const rows = answers[file];
      if (!rows) throw new Error(`No input of a folder is read by ${file}.cypher.`);
      const wanted = new Set((ids ?? names ?? []) as readonly string[]);
      const isWanted = (row: Row) => (ids ? wanted.has(String(row["id"])) : keysOf(row).some((key) => wanted.has(key)));
      return Promise.resolve(rows.filter(isWanted));
    },
  };
}

const keysOf = ({ names, aliases }: Row) => [names, aliases].flat() as readonly string[];
