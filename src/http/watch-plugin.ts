import type { ApolloServerPlugin } from "@apollo/server";
import { errorFormatter } from "./format-error";
import type { DoorContext } from "./door-context";
import type { Ended } from "../neo4j/statement-listener";

/** Of a name that a client may choose at any length, in the log. */
const LONGEST_NAME = 200;

/**
 * Tells a request's watch and log what Apollo does with it: the operation, parsing and validating, and the errors that
 * the log is to have, which Apollo's own formatting cannot, since it does not know whose they are.
 */
export const watchPlugin: ApolloServerPlugin<DoorContext> = {
  requestDidStart({ contextValue: { request } }) {
    return Promise.resolve({
      parsingDidStart: () => Promise.resolve(endedBy(request.watch.stage("parse"))),
      validationDidStart: () => Promise.resolve(endedBy(request.watch.stage("validate"))),
      didResolveOperation({ operation, operationName }) {
        if (!operation) return Promise.resolve();
        const name = operationName?.slice(0, LONGEST_NAME);
        if (name !== undefined) request.told.operation = name;
        request.watch.operation(operation.operation, name);
        return Promise.resolve();
      },
      didEncounterErrors({ errors }) {
        const format = errorFormatter(request.log);
        for (const error of errors) format(error.toJSON(), error);
        return Promise.resolve();
      },
    });
  },
  unexpectedErrorProcessingRequest({ requestContext, error }) {
    errorFormatter(requestContext.contextValue.request.log)({ message: error.message }, error);
    return Promise.resolve();
  },
};

const endedBy = (ended: Ended) => (failure?: Error | readonly Error[]) => {
  ended(Array.isArray(failure) ? failure[0] : failure);
  return Promise.resolve();
};
