import { GraphQLError, type GraphQLSchema } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { applyEdit, movesRegions } from "../editing/apply-edit";
import { EditRefused } from "../editing/edit-refused";
import type { Edits } from "../http/graphql/edits";
import type { Database } from "../neo4j/database";
import { changeDraft } from "../graph/drafts/change-draft";
import { renewAllReaches } from "../graph/renew-all-reaches";
import { transactionGraph } from "../graph/transaction-graph";
import { dataTraditional } from "../graph/import/data-traditional";
import { readSourcesInWorker } from "../graph/import/read-sources-in-worker";

/** What a client sees of a refused edit: its code, and the details of the refusal. */
function toGraphQLError(error: unknown): unknown {
  if (!(error instanceof EditRefused)) return error;
  const { message, code, details } = error;
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** Receives the number of policies that an import has written. */
export type OnImported = (policies: number) => void;

async function loadTexts() {
  const toTraditional = await dataTraditional();
  return { toTraditional, readSources: readSourcesInWorker(toTraditional) };
}

/**
 * Makes edits, each in its own transaction. Where an edit of regions changes what very many policies store, more transactions
 * follow; if they break off, the next edit of regions or the next start continues them. The dictionary of traditional Chinese is
 * read at the first edit.
 */
export function transactionalEdits(database: Pick<Database, "read" | "transaction">, onImported?: OnImported): Edits {
  let texts: ReturnType<typeof loadTexts> | undefined;
  let schema: GraphQLSchema | undefined;
  return {
    async apply(edit, { name }, context) {
      texts ??= loadTexts();
      const { toTraditional, readSources } = await texts;
      try {
        const report = await database.transaction(
          (run) => applyEdit(transactionGraph(run), edit, name, toTraditional, readSources),
          context,
        );
        if (edit.mutation === "importPolicies" && !report.dryRun) onImported?.(report.created + report.changed);
        const version = movesRegions(edit) && !report.dryRun ? await renewAllReaches(database) : undefined;
        return version === undefined ? report : { ...report, version };
      } catch (error) {
        throw toGraphQLError(error);
      }
    },
    async changeDraft(change, { name }, context) {
      const releasing = async () => {
        texts ??= loadTexts();
        schema ??= buildGraphSchema();
        return { toTraditional: (await texts).toTraditional, schema };
      };
      try {
        const report = await changeDraft(database, change, name, releasing, context);
        const { imported } = report;
        if (imported && !imported.dryRun) onImported?.(imported.created + imported.changed);
        return report;
      } catch (error) {
        throw toGraphQLError(error);
      }
    },
  };
}
