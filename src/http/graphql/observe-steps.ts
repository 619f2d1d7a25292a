import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { errorFormatter } from "../errors/format-error";
import type { OperationContext } from "./operation-context";
import type { Ended } from "../../neo4j/statement-listener";
import type { Check } from "./operation-steps";

/** Characters in the log of a name that a client may choose at any length. */
const LONGEST_NAME = 200;

type ObservedSteps = Pick<
  GraphQLRequestListener<OperationContext>,
  "parsingDidStart" | "validationDidStart" | "didEncounterErrors"
>;

/**
 * Reports parsing and validating to a request's observer, and the errors to its log. Apollo's own formatting cannot do this,
 * because it does not know the request of an error.
 */
export const observedSteps: ObservedSteps = {
  parsingDidStart: ({ contextValue: { request } }) => Promise.resolve(endedBy(request.observer.stage("parse"))),
  validationDidStart: ({ contextValue: { request } }) => Promise.resolve(endedBy(request.observer.stage("validate"))),
  didEncounterErrors({ errors, contextValue: { request } }) {
    const format = errorFormatter(request.log);
    for (const error of errors) format(error.toJSON(), error);
    return Promise.resolve();
  },
};

/** Reports to a request's observer and log which operation it requests. */
export const reportOperation: Check = ({ operation, operationName, contextValue: { request } }) => {
  // Apollo also calls this when it found no operation.
  if (!operation) return;
  const name = operationName?.slice(0, LONGEST_NAME);
  if (name !== undefined) request.reported.operation = name;
  request.observer.operation(operation.operation, name);
};

/** Writes to a request's log the error that broke the answering itself. */
export const reportUnexpected: ApolloServerPlugin<OperationContext> = {
  unexpectedErrorProcessingRequest({ requestContext, error }) {
    errorFormatter(requestContext.contextValue.request.log)({ message: error.message }, error);
    return Promise.resolve();
  },
};

const endedBy = (ended: Ended) => (failure?: Error | readonly Error[]) => {
  ended(Array.isArray(failure) ? failure[0] : failure);
  return Promise.resolve();
};
