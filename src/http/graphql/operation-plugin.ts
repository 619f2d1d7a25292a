import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { OperationContext } from "./operation-context";
import type { OperationSteps } from "./operation-steps";
import { observedSteps } from "./observe-steps";

/**
 * All work between Apollo's own steps, in the order of the lists. It is one plugin, because Apollo waits for each plugin at
 * each step, even if the plugin has nothing to do there.
 */
export function operationPlugin({ checks, answers, amendments }: OperationSteps): ApolloServerPlugin<OperationContext> {
  const steps: GraphQLRequestListener<OperationContext> = {
    ...observedSteps,
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
      // The empty name means none (GraphQL over HTTP, GET).
      if (request.operationName === "") delete request.operationName;
      return Promise.resolve(steps);
    },
  };
}

function each<Context>(steps: readonly ((context: Context) => void)[], context: Context): void {
  for (const step of steps) step(context);
}

/** Runs synchronous work and returns the promise that Apollo waits for. */
function settled(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}
