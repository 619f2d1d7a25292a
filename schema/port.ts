import type { GraphQLResolveInfo } from "graphql";
import type { User } from "./access/user";
import type { ImportReport } from "./answers/import-report";
import type {
  DeleteArguments,
  ImportDomainsArguments,
  ImportOrganizationsArguments,
  ImportPoliciesArguments,
  ImportSourcesArguments,
  ImportTechnologiesArguments,
} from "./arguments/editing";
import type { AmendPolicyArguments, ReinstatePolicyArguments, RepealPolicyArguments } from "./arguments/policy-status";

export type { Role } from "./access/role";
export type { User } from "./access/user";

/** What a root field of a query is answered by. `src/` plugs in the compiler and the database. */
export interface GraphPort {
  /** The value of a root field, whole: every nested field of its selection is in it, under its response name. */
  read(info: GraphQLResolveInfo): Promise<unknown>;
}

/** What a mutation asks for, by the name of its field. */
export type Edit =
  | { readonly importPolicies: ImportPoliciesArguments }
  | { readonly importDomains: ImportDomainsArguments }
  | { readonly importOrganizations: ImportOrganizationsArguments }
  | { readonly importTechnologies: ImportTechnologiesArguments }
  | { readonly importSources: ImportSourcesArguments }
  | { readonly deletePolicy: DeleteArguments }
  | { readonly deleteDomain: DeleteArguments }
  | { readonly deleteOrganization: DeleteArguments }
  | { readonly deleteTechnology: DeleteArguments }
  | { readonly deleteSource: DeleteArguments }
  | { readonly amendPolicy: AmendPolicyArguments }
  | { readonly repealPolicy: RepealPolicyArguments }
  | { readonly reinstatePolicy: ReinstatePolicyArguments };

/** What a root field of a mutation is answered by. */
export interface EditingPort {
  apply(edit: Edit): Promise<ImportReport>;
}

/** The context of an operation. The ports are plugged in once the operation is checked. */
export interface GraphContext {
  graph: GraphPort;
  editing: EditingPort;
  /** Null where the request brought no credential. */
  readonly user: User | null;
}
