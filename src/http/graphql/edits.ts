import type { ImportReport } from "../../../schema/answers/import-report";
import type { Edit, User } from "../../../schema/port";
import type { StatementScope } from "../../neo4j/statement-scope";

/** What the handler needs from other modules for mutations: an edit made in a user's name. */
export interface Edits {
  apply(edit: Edit, user: User, scope?: StatementScope): Promise<ImportReport>;
}
