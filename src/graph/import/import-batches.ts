import type { PolicyFacts } from "../../facts/facts";
import { type ImportStep, policySteps, type Vocabulary, vocabularySteps } from "../../facts/write-facts";
import type { Database } from "../../neo4j/database";
import { batchesOf } from "../../records/batches-of";
import { graphStatement } from "../graph-statement";
import { renewAllReaches } from "../renew-all-reaches";

export interface BatchOptions {
  /** Policies in one transaction. */
  readonly size: number;
  /** Called after each batch with the number of policies written so far. */
  readonly onProgress?: (written: number) => void;
}

const lock: ImportStep = { file: "lock-graph", parameters: {} };
const raiseVersion: ImportStep = { file: "raise-version", parameters: {} };

/**
 * Writes any number of policies in bounded memory: what they point to in one transaction, then the policies in batches, one
 * transaction each. If it breaks off, every batch is whole or absent, and writing all again produces the same graph.
 */
export async function importInBatches(
  database: Pick<Database, "read" | "transaction" | "write">,
  facts: Vocabulary & { readonly policies: Iterable<PolicyFacts> },
  { size, onProgress }: BatchOptions,
): Promise<void> {
  const write = (steps: readonly ImportStep[]) =>
    database.write([lock, ...steps, raiseVersion].map(({ file, parameters }) => graphStatement(file, parameters)));
  await write(vocabularySteps(facts));
  await renewAllReaches(database);
  let written = 0;
  for await (const batch of batchesOf(facts.policies, size)) {
    await write(policySteps(batch));
    written += batch.length;
    onProgress?.(written);
  }
}
