import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { RequestContext } from "./request-context";
import type { OperationSteps } from "./operation-steps";
import { watchSteps } from "./watch-steps";

/**
 * All that is done between Apollo's own steps, in the order given. It is one plugin, since Apollo waits for each plugin at
 * each step, also where that one has nothing to do.
 */
export function operationPlugin({ checks, answers, amendments }: OperationSteps): ApolloServerPlugin<RequestContext> {
  const steps: GraphQLRequestListener<RequestContext> = {
    ...watchSteps,
    didResolveOperation: (context) => settled(() => each(checks, context)),
    async responseForOperation(context) {
      for (const answer of answers) {
        const response = await answer(context);
        if (response) return response;
      }
      return null;
    },
    willSendResponse: (context) => settled(() => each(amendments, context)),
  };
  return {
    requestDidStart({ request }) {
      // The empty name stands for none (GraphQL over HTTP, GET).
      if (request.operationName === "") delete request.operationName;
      return Promise.resolve(steps);
    },
  };
}

function each<Context>(steps: readonly ((context: Context) => void)[], context: Context): void {
  for (const step of steps) step(context);
}

/** What is done at once, in the form in which Apollo waits for it. */
function settled(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}
