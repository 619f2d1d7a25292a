import type { GraphQLResolveInfo } from "graphql";
import type { User } from "./access/user";

/** What a root field is answered by. `src/` plugs in the compiler and the database. */
export interface GraphPort {
  /** The value of a root field, whole: every nested field of its selection is in it, under its response name. */
  read(info: GraphQLResolveInfo): Promise<unknown>;
}

/** The context of an operation. The port is plugged in once the operation is compiled. */
export interface GraphContext {
  graph: GraphPort;
  /** Null where the request brought no credential. */
  readonly user: User | null;
}
