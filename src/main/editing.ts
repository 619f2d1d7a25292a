import { GraphQLError } from "graphql";
import { project } from "../config/project";
import { applyEdit } from "../editing/apply-edit";
import { EditRefused } from "../editing/edit-refused";
import type { Editing } from "../http/editing";
import { FactFolder } from "../import/fact-folder";
import { readTraditional } from "../import/read-traditional";
import type { Database } from "../neo4j/database";
import type { TraditionalWriter } from "../text/traditional";
import { editingGraph } from "./editing-graph";
import { sourcesAside } from "./sources-aside";

/** Edits write traditional Chinese with the reviewed exceptions of data/, as its import does. */
export const dataTraditional = async (): Promise<TraditionalWriter> =>
  readTraditional(await FactFolder.open(project.facts));

/** What a client is told of an edit that was refused: its code, and what the refusal holds besides. */
function toGraphQLError(error: unknown): unknown {
  if (!(error instanceof EditRefused)) return error;
  const { message, code, details } = error;
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** Told how many policies an import has written. */
export type OnImported = (policies: number) => void;

async function loadTexts() {
  const toTraditional = await dataTraditional();
  return { toTraditional, readSources: sourcesAside(toTraditional) };
}

/** Makes edits, each in one transaction of its own. The dictionary of traditional Chinese is read at the first. */
export function editing(database: Pick<Database, "transaction">, onImported?: OnImported): Editing {
  let texts: ReturnType<typeof loadTexts> | undefined;
  return {
    async apply(edit, { name }, scope) {
      texts ??= loadTexts();
      const { toTraditional, readSources } = await texts;
      try {
        const report = await database.transaction(
          (run) => applyEdit(editingGraph(run), edit, name, toTraditional, readSources),
          scope,
        );
        if ("importPolicies" in edit && !report.dryRun) onImported?.(report.created + report.changed);
        return report;
      } catch (error) {
        throw toGraphQLError(error);
      }
    },
  };
}
