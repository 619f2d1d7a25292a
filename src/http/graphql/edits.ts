import type { ImportReport } from "../../../schema/answers/import-report";
import type { DraftReport } from "../../../schema/drafts/draft-report";
import type { DraftChange, Edit, User } from "../../../schema/port";
import type { StatementContext } from "../../neo4j/statement-context";

/** What the handler needs from other modules for mutations: an edit made in a user's name. */
export interface Edits {
  apply(edit: Edit, user: User, context?: StatementContext): Promise<ImportReport>;
  changeDraft(change: DraftChange, user: User, context?: StatementContext): Promise<DraftReport>;
}
