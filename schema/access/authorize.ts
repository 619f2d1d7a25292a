import { GraphQLError } from "graphql";
import type { AuthChecker } from "type-graphql";
import type { GraphContext } from "../port";
import { mayActAs, type Role } from "./role";
import type { User } from "./user";

/** The codes of errors about missing rights, with the names from Apollo's documentation. */
export const accessCodes = { anonymous: "UNAUTHENTICATED", lesserRole: "FORBIDDEN" } as const;

/**
 * Accepts a user who has the role. Owns the decision and its message; the endpoint owns the HTTP status.
 * @throws GraphQLError UNAUTHENTICATED if the user is anonymous, FORBIDDEN if the user's role is lower
 */
export function authorize(user: User | null, needed: Role): void {
  if (user && mayActAs(user.role, needed)) return;
  if (user) {
    const message = `This needs the role ${needed}, but your token has the role ${user.role}: use a token with the role ${needed}.`;
    throw new GraphQLError(message, { extensions: { code: accessCodes.lesserRole, role: needed } });
  }
  const message = `This needs the role ${needed}: send a token with that role in the header Authorization: Bearer TOKEN.`;
  throw new GraphQLError(message, { extensions: { code: accessCodes.anonymous, role: needed } });
}

/** The role that @Authorized names; without a name, any user is accepted. */
export const neededRole = ([role = "reader"]: readonly Role[]): Role => role;

/** type-graphql calls this before a field with @Authorized runs. */
export const authChecker: AuthChecker<GraphContext, Role> = ({ context }, needed) => {
  authorize(context.user, neededRole(needed));
  return true;
};
