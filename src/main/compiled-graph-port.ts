import type { GraphQLSchema } from "graphql";
import type { GraphOperation, GraphPort } from "../datasets/graph-port";
import type { Answering } from "../http/graphql/answering";
import type { RequestWatch } from "../http/request/request-watch";
import type { GraphReading } from "./compile-and-run";

/** What tables read from the graph for one request, by the same compiler as every other query. */
export function compiledGraphPort(
  schema: GraphQLSchema,
  answering: Answering & GraphReading,
  watch?: RequestWatch,
): GraphPort {
  const operationOf = (requested: GraphOperation) => ({ schema, ...requested });
  return {
    version: () => answering.version(watch),
    async value(requested) {
      const [field] = answering.compile(operationOf(requested), watch).values();
      return field && (await answering.run(field, watch)).value;
    },
    whole: (requested, connections) => answering.whole(operationOf(requested), connections, watch),
  };
}
