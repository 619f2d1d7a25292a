import type { Role } from "./role";

/** The user of a request, as a credential proved it: the name that changes are recorded under, and the role. */
export interface User {
  readonly name: string;
  readonly role: Role;
}
