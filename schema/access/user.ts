import type { Role } from "./role";

/** Who asks, as a credential proved it: the name under which a change is noted, and what the user may do. */
export interface User {
  readonly name: string;
  readonly role: Role;
}
