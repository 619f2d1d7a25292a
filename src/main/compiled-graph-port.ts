import type { GraphQLSchema } from "graphql";
import type { GraphOperation, GraphPort } from "../datasets/graph-port";
import type { Answering } from "../http/graphql/answering";
import type { RequestContext } from "../http/request/request-context";
import type { GraphReading } from "./compile-and-run";

/** What tables read from the graph for one request, by the same compiler as every other query. */
export function compiledGraphPort(
  schema: GraphQLSchema,
  answering: Answering & GraphReading,
  context?: RequestContext,
): GraphPort {
  const operationOf = (requested: GraphOperation) => ({ schema, ...requested });
  return {
    version: () => answering.version(context),
    async value(requested) {
      const [field] = answering.compile(operationOf(requested), context).values();
      return field && (await answering.run(field, context)).value;
    },
    whole: (requested, connections) => answering.whole(operationOf(requested), connections, context),
  };
}
