import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from "fastify";
import type { Limits } from "../../config/limits";
import type { Admission } from "../access/admission";
import { checkRole } from "../access/check-role";
import { requireAllowedHost } from "../allowed-hosts";
import type { ClientErrors } from "../errors/client-errors";
import type { FormatErrorFor } from "../errors/format-error";
import type { Draining } from "../draining";
import { limitArrivingRequests } from "../limits/arriving-requests";
import { checkInputs } from "../limits/check-inputs";
import { limitRequestsInFlight } from "../limits/requests-in-flight";
import { limitUnreadAnswers } from "../limits/unread-answers";
import { checkAddress } from "../request/check-address";
import { answerBeforeBodies } from "../request/early-answers";
import { readJsonBodies } from "../request/json-body";
import { requestContexts, type RequestContextOptions } from "../request/request-context";
import type { Observer } from "../request/request-observer";
import { observeRequests } from "../request/observe-requests";
import { answerMutation } from "./answer-mutation";
import { answerQuery } from "./answer-query";
import type { Answering } from "./answering";
import { checkBody } from "./check-body";
import { measureInTurn } from "./measure-in-turn";
import type { Edits } from "./edits";
import type { Amendment, Answer, Check } from "./operation-steps";
import { amendStatus, checkOperation } from "./over-http";
import { amendRefusedBookmark } from "./refused-bookmark";
import { reportOperation } from "./observe-steps";
import { checkForm } from "./well-formed";
import { amendWritten } from "./written-before";

export interface RequestStepsOptions extends RequestContextOptions {
  readonly observers?: readonly Observer[] | undefined;
  readonly allowedHosts?: readonly string[] | undefined;
  readonly limits: Limits;
  readonly clientErrors: ClientErrors;
  readonly draining: Draining;
  readonly admit: Admission;
  readonly answering: Answering;
  readonly editing: Edits;
  readonly formatErrorFor: FormatErrorFor;
}

/** A step with its work, or with the module that does it between the steps around it. */
export type RequestStep = { readonly name: string } & (
  | {
      /** Adds the hooks that do the step for the requests of every endpoint. */
      readonly everyRequest: (app: FastifyInstance) => void;
    }
  | {
      /** A hook of /graphql that runs before the body is read. */
      readonly beforeBody: onRequestHookHandler | Admission;
    }
  | {
      /** Runs when Apollo has found the request safe, and throws the error that Apollo answers. */
      readonly beforeParsing: (request: FastifyRequest) => Promise<void> | undefined;
    }
  | { readonly check: Check }
  | { readonly answer: Answer }
  | { readonly amend: Amendment }
  | { readonly by: string }
);

/**
 * The steps of a GraphQL request, in the order in which they run: each may refuse the request. The server and its handler
 * do what this list says. The steps of `everyRequest` also apply to tables, to the page and to /health.
 */
export function requestSteps(options: RequestStepsOptions): readonly RequestStep[] {
  const { limits, observers = [], allowedHosts, answering, editing, formatErrorFor } = options;
  return [
    { name: "refuse what is not HTTP", everyRequest: options.clientErrors.watch },
    { name: "give it an id, and show it to the observers", everyRequest: (app) => observeRequests(app, observers) },
    { name: "begin its deadline, and read its bookmarks", everyRequest: (app) => requestContexts(app, options) },
    { name: "check its host and its address", everyRequest: checkAddress },
    {
      name: "check that the host is one of this server",
      everyRequest: (app) => {
        if (allowedHosts) requireAllowedHost(app, allowedHosts);
      },
    },
    { name: "announce that the server stops", everyRequest: options.draining.watch },
    { name: "count it as arriving", everyRequest: (app) => limitArrivingRequests(app, limits) },
    { name: "find its user by its credential", beforeBody: options.admit },
    { name: "check the encoding of its body", beforeBody: checkBody },
    { name: "read its body as JSON", everyRequest: readJsonBodies },
    { name: "count it as in flight", everyRequest: (app) => limitRequestsInFlight(app, limits) },
    { name: "refuse a GET that a foreign page could send", by: "Apollo Server" },
    { name: "check its form as GraphQL over HTTP", beforeParsing: checkForm },
    { name: "measure its document", beforeParsing: measureInTurn(limits) },
    { name: "parse and validate its document", by: "Apollo Server" },
    { name: "report its operation", check: reportOperation },
    { name: "check the role of its user", check: checkRole },
    {
      name: "check its inputs",
      check: ({ request }) => {
        checkInputs(request.variables, limits);
      },
    },
    { name: "check that it has one operation to run", check: checkOperation },
    { name: "compile a query, and check its arguments", answer: answerQuery(answering, formatErrorFor, limits) },
    { name: "check the cost of the query", by: "answerQuery" },
    { name: "run one statement for each root field", by: "answerQuery" },
    { name: "check the size of the answer", by: "answerQuery" },
    { name: "check the arguments of a mutation", answer: answerMutation(editing) },
    { name: "run a mutation, or show the schema", by: "graphql-js" },
    { name: "show errors without internals", by: "errorFormatter" },
    { name: "choose the status", amend: amendStatus },
    { name: "refuse a bookmark that the database refuses", amend: amendRefusedBookmark },
    { name: "add to an error what was written before", amend: amendWritten },
    { name: "put the id of the request into each error", by: "completeErrors" },
    { name: "read the rest of a body after an early answer", everyRequest: answerBeforeBodies },
    { name: "send the answer while its client reads it", everyRequest: (app) => limitUnreadAnswers(app, limits) },
  ];
}
