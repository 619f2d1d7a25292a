import type { ImportReport } from "../../schema/answers/import-report";
import type { Edit, User } from "../../schema/port";

/** What the door needs of the rest for mutations: an edit made in a user's name. */
export interface Editing {
  apply(edit: Edit, user: User): Promise<ImportReport>;
}
