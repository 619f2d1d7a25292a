import type { FastifyReply, FastifyRequest } from "fastify";
import { accessCodes } from "../../../schema/access/authorize";
import { CredentialRefused } from "../../access/credential-refused";
import { KeysUnavailable, TooManyWaitForKeys } from "../../access/json-web-tokens";
import { errorFormatter } from "../errors/format-error";
import { counted, excessExtensions, RETRY_AFTER } from "../errors/limit-exceeded";
import { challenge } from "./challenge";

interface Refusal {
  readonly status: number;
  readonly code: unknown;
  readonly message: string;
  readonly challenge?: string;
  /** Set if a limit was reached. */
  readonly extensions?: object;
}

const KEYS =
  "Your token cannot be checked now, because the keys of its issuer could not be fetched: try again in a minute.";

/** The same two, in the same order, from which Apollo chooses. */
const JSON_TYPE = "application/json; charset=utf-8";
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

function refusalOf(request: FastifyRequest, error: unknown): Refusal {
  if (error instanceof CredentialRefused) {
    const { kind, message } = error;
    if (kind === "missing") return { status: 401, code: accessCodes.anonymous, message, challenge: challenge() };
    if (kind === "invalid") {
      const header = challenge({ error: "invalid_token", description: message });
      return { status: 401, code: accessCodes.anonymous, message, challenge: header };
    }
    const header = challenge({ error: "insufficient_scope", description: message, scope: "reader" });
    return { status: 403, code: accessCodes.lesserRole, message, challenge: header };
  }
  if (error instanceof KeysUnavailable) {
    if (error.wasTried) request.log.error({ err: error }, "The keys of JWT_JWKS_URL could not be fetched");
    return { status: 503, code: "SERVICE_UNAVAILABLE", message: KEYS };
  }
  if (error instanceof TooManyWaitForKeys) {
    const { max: most } = error;
    const message = `${counted(most)} requests wait for the keys of their tokens' issuer, which is the limit: try again in a second.`;
    const extensions = excessExtensions({ limit: "waitingForKeys", most });
    return { status: 503, code: "SERVICE_UNAVAILABLE", message, extensions };
  }
  const message = error instanceof Error ? error.message : String(error);
  const formatted = errorFormatter(request.log)({ message }, error);
  const code = formatted.extensions?.["code"];
  return { status: code === "SERVICE_UNAVAILABLE" ? 503 : 500, code, message: formatted.message };
}

/**
 * Answers a request that is not admitted: 401, 403 or 503 with a GraphQL error, for every media type. The refusal belongs to
 * HTTP: it comes before the request is read as GraphQL. So the status 200 for application/json does not apply.
 */
export async function refuseAccess(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
  const { status, code, message, challenge, extensions } = refusalOf(request, error);
  const mediaType = request.accepts().type([JSON_TYPE, GRAPHQL_TYPE]);
  if (status === 503) reply.header("retry-after", RETRY_AFTER);
  if (challenge !== undefined) reply.header("www-authenticate", challenge);
  await reply
    .code(status)
    .header("cache-control", "no-store")
    .type(mediaType === GRAPHQL_TYPE ? GRAPHQL_TYPE : JSON_TYPE)
    .send(JSON.stringify({ errors: [{ message, extensions: { ...extensions, code } }] }));
}
