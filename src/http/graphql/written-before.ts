import type { GraphQLFormattedError } from "graphql";
import type { ImportReport } from "../../../schema/answers/import-report";
import type { Written } from "./operation-context";
import type { Amendment } from "./operation-steps";

/** What a report lists as written; empty if nothing was written. */
export function writtenBy(field: string, report: ImportReport): readonly Written[] {
  const { created, changed, deleted, version, dryRun } = report;
  return dryRun || created + changed + deleted === 0 ? [] : [{ field, created, changed, deleted, version }];
}

const naming = (written: readonly Written[]) =>
  ` ${written.map(({ field }) => field).join(", ")} ran before it in this request: what ${written.length > 1 ? "they" : "it"} wrote stays.`;

/**
 * Mutations of one request run one after another, each in its own transaction. If one fails, the data of the earlier ones
 * are lost, because no mutation may be null (GraphQL specification, 6.4.4). So the error says what they wrote.
 */
export const amendWritten: Amendment = ({ response: { body }, contextValue: { written } }) => {
  if (body.kind !== "single" || !body.singleResult.errors || written.length === 0) return;
  body.singleResult.errors = body.singleResult.errors.map((error): GraphQLFormattedError => ({
    ...error,
    message: error.message + naming(written),
    extensions: { ...error.extensions, written },
  }));
};
