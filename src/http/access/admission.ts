import type { FastifyReply, FastifyRequest } from "fastify";
import type { User } from "../../../schema/access/user";
import type { Authenticate } from "../../access/authenticate";
import { CredentialRefused } from "../../access/credential-refused";
import { queryOf } from "../request/request-target";
import { type RefuseAccess, refuseAccess } from "./refuse-access";

declare module "fastify" {
  interface FastifyRequest {
    /** The user who sent the request, found once by the admission; null for an anonymous request. */
    user: User | null;
  }
}

export interface AccessOptions {
  readonly authenticate: Authenticate;
  /** Whether everyone may read, or only a client that sends a token. */
  readonly reading: "open" | "token";
}

/** A hook that runs before a handler. */
export type Admission = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const NEEDS_TOKEN = "Reading needs a token here: send it in the header Authorization: Bearer TOKEN.";
const IN_ADDRESS =
  "A token in the address is not accepted, because addresses are logged: send it in the header Authorization: Bearer TOKEN.";

/**
 * Finds the user before anything of the request is read: no body, no name, no query. If a credential is sent, it must be
 * valid, even when none is needed. A browser sends its preflight request without one.
 */
export function admission({ authenticate, reading }: AccessOptions, refuse: RefuseAccess = refuseAccess): Admission {
  return async (request, reply) => {
    if (request.method === "OPTIONS") return;
    try {
      if (queryOf(request).has("access_token")) throw new CredentialRefused("invalid", IN_ADDRESS);
      request.user = await authenticate(request.headers.authorization);
      if (!request.user && reading === "token") throw new CredentialRefused("missing", NEEDS_TOKEN);
    } catch (error) {
      await refuse(request, reply, error);
    }
  };
}
