import { GraphQLError } from "graphql";
import type { AuthCheckerFn } from "type-graphql";
import { type GraphContext, type Role, roles } from "./port";

const refused = (message: string, code: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/**
 * Lets a field be asked by users of the roles that its @Authorized names, and of higher ones. Throws what the client is
 * told otherwise; who the user is was found before.
 */
export const authorize: AuthCheckerFn<GraphContext, Role> = ({ context: { user }, info: { fieldName } }, allowed) => {
  if (!user) {
    throw refused(`${fieldName} needs a user: send the header Authorization: Bearer TOKEN.`, "UNAUTHENTICATED", 401);
  }
  const rank = roles.indexOf(user.role);
  if (allowed.some((role) => rank >= roles.indexOf(role))) return true;
  const needed = allowed.join(" or ");
  throw refused(`${fieldName} needs the role ${needed}, and ${user.name} is ${user.role}.`, "FORBIDDEN", 403);
};
