import type { GraphQLResolveInfo } from "graphql";
import type { User } from "./access/user";
import type { ImportReport } from "./answers/import-report";
import type {
  DeleteArguments,
  ImportDomainsArguments,
  ImportOrganizationsArguments,
  ImportPoliciesArguments,
  ImportRegionsArguments,
  ImportSourcesArguments,
  ImportTargetGroupsArguments,
  ImportTechnologiesArguments,
} from "./arguments/editing";
import type { MergeOrganizationsArguments, UndoMergeArguments } from "./arguments/merging";
import type { AmendPolicyArguments, ReinstatePolicyArguments, RepealPolicyArguments } from "./arguments/policy-status";

import type {
  DecideArguments,
  DiscardDraftArguments,
  DraftSourceArguments,
  ReleaseDraftArguments,
} from "./drafts/draft-arguments";
import type { DraftReport } from "./drafts/draft-report";

export type { Role } from "./access/role";
export type { User } from "./access/user";

/** Answers the root fields of a query. `src/` provides the compiler and the database. */
export interface GraphPort {
  /** The complete value of a root field: it contains every nested field of its selection, under its response name. */
  read(info: GraphQLResolveInfo): Promise<unknown>;
}

/** The arguments of each mutation, by its name. */
export interface EditArguments {
  readonly importPolicies: ImportPoliciesArguments;
  readonly importRegions: ImportRegionsArguments;
  readonly importDomains: ImportDomainsArguments;
  readonly importOrganizations: ImportOrganizationsArguments;
  readonly importTechnologies: ImportTechnologiesArguments;
  readonly importTargetGroups: ImportTargetGroupsArguments;
  readonly importSources: ImportSourcesArguments;
  readonly deletePolicy: DeleteArguments;
  readonly deleteRegion: DeleteArguments;
  readonly deleteDomain: DeleteArguments;
  readonly deleteOrganization: DeleteArguments;
  readonly deleteTechnology: DeleteArguments;
  readonly deleteTargetGroup: DeleteArguments;
  readonly deleteSource: DeleteArguments;
  readonly amendPolicy: AmendPolicyArguments;
  readonly repealPolicy: RepealPolicyArguments;
  readonly reinstatePolicy: ReinstatePolicyArguments;
  readonly mergeOrganizations: MergeOrganizationsArguments;
  readonly undoMerge: UndoMergeArguments;
}

export type MutationName = keyof EditArguments;

/** The request of a mutation. */
export type Edit = {
  [Name in MutationName]: { readonly mutation: Name; readonly provided: EditArguments[Name] };
}[MutationName];

/** The arguments of each mutation of drafts, by its name. */
interface DraftArguments {
  readonly draftSource: DraftSourceArguments;
  readonly decide: DecideArguments;
  readonly releaseDraft: ReleaseDraftArguments;
  readonly discardDraft: DiscardDraftArguments;
}

/** The request of a mutation of drafts. */
export type DraftChange = {
  [Name in keyof DraftArguments]: { readonly mutation: Name; readonly provided: DraftArguments[Name] };
}[keyof DraftArguments];

/** Answers the root fields of a mutation. */
export interface EditingPort {
  apply(edit: Edit): Promise<ImportReport>;
  changeDraft(change: DraftChange): Promise<DraftReport>;
}

/** The context of an operation. The ports are set after the operation is checked. */
export interface GraphContext {
  graph: GraphPort;
  editing: EditingPort;
  /** Null if the request had no credential. */
  readonly user: User | null;
}
