import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { errorFormatter } from "../errors/format-error";
import type { RequestContext } from "./request-context";
import type { Ended } from "../../neo4j/statement-listener";
import type { Check } from "./operation-steps";

/** Of a name that a client may choose at any length, in the log. */
const LONGEST_NAME = 200;

type WatchSteps = Pick<
  GraphQLRequestListener<RequestContext>,
  "parsingDidStart" | "validationDidStart" | "didEncounterErrors"
>;

/**
 * Tells a request's watch and log of parsing and validating, and of the errors that the log is to have, which Apollo's
 * own formatting cannot, since it does not know whose they are.
 */
export const watchSteps: WatchSteps = {
  parsingDidStart: ({ contextValue: { request } }) => Promise.resolve(endedBy(request.watch.stage("parse"))),
  validationDidStart: ({ contextValue: { request } }) => Promise.resolve(endedBy(request.watch.stage("validate"))),
  didEncounterErrors({ errors, contextValue: { request } }) {
    const format = errorFormatter(request.log);
    for (const error of errors) format(error.toJSON(), error);
    return Promise.resolve();
  },
};

/** Tells a request's watch and log which operation it asks for. */
export const reportOperation: Check = ({ operation, operationName, contextValue: { request } }) => {
  // Apollo comes here without an operation, too, where none was found.
  if (!operation) return;
  const name = operationName?.slice(0, LONGEST_NAME);
  if (name !== undefined) request.reported.operation = name;
  request.watch.operation(operation.operation, name);
};

/** Tells a request's log what broke the answering itself. */
export const reportUnexpected: ApolloServerPlugin<RequestContext> = {
  unexpectedErrorProcessingRequest({ requestContext, error }) {
    errorFormatter(requestContext.contextValue.request.log)({ message: error.message }, error);
    return Promise.resolve();
  },
};

const endedBy = (ended: Ended) => (failure?: Error | readonly Error[]) => {
  ended(Array.isArray(failure) ? failure[0] : failure);
  return Promise.resolve();
};
