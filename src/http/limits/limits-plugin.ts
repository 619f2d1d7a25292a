import type { ApolloServerPlugin } from "@apollo/server";
import type { Limits } from "../../config/limits";
import { checkInputs } from "./check-inputs";

/** Refuses variables beyond the bounds before anything coerces them. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request: { variables } }) {
          checkInputs(variables, limits);
          return Promise.resolve();
        },
      }),
  };
}
