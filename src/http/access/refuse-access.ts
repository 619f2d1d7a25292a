import type { FastifyReply, FastifyRequest } from "fastify";
import { accessCodes } from "../../../schema/access/authorize";
import { CredentialRefused } from "../../access/credential-refused";
import { KeysUnavailable, TooManyWaitForKeys } from "../../access/json-web-tokens";
import { counted, overloaded } from "../errors/limit-exceeded";
import { NO_STORE, type Refusal, refusal, TRY_AGAIN } from "../errors/refusal";
import { refusalOfError } from "../errors/refusal-of-error";
import { JSON_TYPE, sendRefusal } from "../errors/send-refusal";
import { type Challenge, challenge } from "./challenge";

const KEYS =
  "Your token cannot be checked now, because the keys of its issuer could not be fetched: try again in a minute.";

/** Apollo chooses from the same two, in the same order. */
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

/** The headers of a refusal that a credential would prevent. */
const challenged = (details?: Challenge) => ({ headers: { ...NO_STORE, "www-authenticate": challenge(details) } });

/** The refusal of a request that is not admitted: 401, 403 or 503. */
export function accessRefusal({ log }: FastifyRequest, error: unknown): Refusal {
  if (error instanceof CredentialRefused) {
    const { kind, message: description } = error;
    if (kind === "missing") return refusal(accessCodes.anonymous, description, challenged());
    return kind === "invalid"
      ? refusal(accessCodes.anonymous, description, challenged({ error: "invalid_token", description }))
      : refusal(
          accessCodes.lesserRole,
          description,
          challenged({ error: "insufficient_scope", description, scope: "reader" }),
        );
  }
  if (error instanceof KeysUnavailable) {
    if (error.wasTried) log.error({ err: error }, "The keys of JWT_JWKS_URL could not be fetched");
    return refusal("SERVICE_UNAVAILABLE", KEYS, { headers: TRY_AGAIN });
  }
  if (error instanceof TooManyWaitForKeys) {
    const { max: most } = error;
    const message = `${counted(most)} requests wait for the keys of their tokens' issuer, which is the limit: try again in a second`;
    return overloaded({ limit: "waitingForKeys", most, message });
  }
  const shown = refusalOfError(log, error);
  return { ...shown, headers: shown.status === 503 ? TRY_AGAIN : NO_STORE };
}

/** How an endpoint answers a request that is not admitted. */
export type RefuseAccess = (request: FastifyRequest, reply: FastifyReply, error: unknown) => Promise<void>;

/**
 * Answers a request that is not admitted: 401, 403 or 503 with a GraphQL error, for every media type. The refusal belongs to
 * HTTP: it comes before the request is read as GraphQL. So the status 200 for application/json does not apply.
 */
export const refuseAccess: RefuseAccess = async (request, reply, error) => {
  const mediaType = request.accepts().type([JSON_TYPE, GRAPHQL_TYPE]);
  await sendRefusal(reply, accessRefusal(request, error), mediaType === GRAPHQL_TYPE ? GRAPHQL_TYPE : JSON_TYPE);
};
