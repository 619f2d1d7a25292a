import type { FastifyReply, FastifyRequest } from "fastify";
import { accessCodes } from "../../../schema/access/authorize";
import { CredentialRefused } from "../../access/credential-refused";
import { KeysUnavailable, TooManyWaitForKeys } from "../../access/json-web-tokens";
import { statusOf } from "../errors/error-codes";
import { errorFormatter } from "../errors/format-error";
import { counted, excessExtensions, RETRY_AFTER } from "../errors/limit-exceeded";
import { type Refusal, refusal } from "../errors/refusal";
import { challenge } from "./challenge";

/** With the value of WWW-Authenticate, if a credential would help. */
interface AccessRefusal extends Refusal {
  readonly challenge?: string;
}

const KEYS =
  "Your token cannot be checked now, because the keys of its issuer could not be fetched: try again in a minute.";

/** The same two, in the same order, from which Apollo chooses. */
const JSON_TYPE = "application/json; charset=utf-8";
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

function refusalOf(request: FastifyRequest, error: unknown): AccessRefusal {
  if (error instanceof CredentialRefused) {
    const { kind, message } = error;
    if (kind === "missing") return { ...refusal(accessCodes.anonymous, message), challenge: challenge() };
    if (kind === "invalid") {
      const header = challenge({ error: "invalid_token", description: message });
      return { ...refusal(accessCodes.anonymous, message), challenge: header };
    }
    const header = challenge({ error: "insufficient_scope", description: message, scope: "reader" });
    return { ...refusal(accessCodes.lesserRole, message), challenge: header };
  }
  if (error instanceof KeysUnavailable) {
    if (error.wasTried) request.log.error({ err: error }, "The keys of JWT_JWKS_URL could not be fetched");
    return refusal("SERVICE_UNAVAILABLE", KEYS);
  }
  if (error instanceof TooManyWaitForKeys) {
    const { max: most } = error;
    const message = `${counted(most)} requests wait for the keys of their tokens' issuer, which is the limit: try again in a second.`;
    return refusal("SERVICE_UNAVAILABLE", message, excessExtensions({ limit: "waitingForKeys", most }));
  }
  const shown = errorFormatter(request.log)({ message: error instanceof Error ? error.message : String(error) }, error);
  const { message, extensions = {} } = shown;
  return { status: statusOf(extensions["code"]), errors: [{ message, extensions }] };
}

/**
 * Answers a request that is not admitted: 401, 403 or 503 with a GraphQL error, for every media type. The refusal belongs to
 * HTTP: it comes before the request is read as GraphQL. So the status 200 for application/json does not apply.
 */
export async function refuseAccess(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
  const { status, errors, challenge } = refusalOf(request, error);
  const mediaType = request.accepts().type([JSON_TYPE, GRAPHQL_TYPE]);
  if (status === 503) reply.header("retry-after", RETRY_AFTER);
  if (challenge !== undefined) reply.header("www-authenticate", challenge);
  await reply
    .code(status)
    .header("cache-control", "no-store")
    .type(mediaType === GRAPHQL_TYPE ? GRAPHQL_TYPE : JSON_TYPE)
    .send(JSON.stringify({ errors }));
}
