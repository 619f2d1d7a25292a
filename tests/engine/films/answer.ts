import { Computed } from "../../../src/engine/computed";
import type { Database } from "../../../src/neo4j/database";
import { compileFilms } from "./engine";

/** Computes the rows of the question `longest`, as a server would from data in memory. */
function longest({ page }: Computed) {
  const all = [
    { film: "ocean", minutes: 141n },
    { film: "lamp", minutes: 120n },
    { film: "harbour", minutes: 95n },
  ];
  const rows = all.slice(0, page?.size);
  return { rows, totalCount: BigInt(all.length), before: false, after: rows.length < all.length };
}

const computed = (parameters: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, value instanceof Computed ? longest(value) : value]),
  );

/** The data of an operation over the films in this database: what a server does with the engine, in its shortest form. */
export async function answerFrom(
  database: Database,
  source: string,
  variables?: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const [responseName, { statement, read }] of compileFilms(source, variables)) {
    const [row] = statement
      ? await database.read({ text: statement.text, parameters: computed(statement.parameters) })
      : [];
    data[responseName] = read(row?.["value"]);
  }
  return data;
}
