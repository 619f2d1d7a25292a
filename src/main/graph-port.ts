import type { GraphQLSchema } from "graphql";
import type { AskedOperation, GraphPort } from "../datasets/graph-port";
import type { Answering } from "../http/answering";
import type { RequestWatch } from "../http/request-watch";
import type { GraphReading } from "./answering";

/** What tables ask of the graph for one request, by the same compiler as every other question. */
export function graphPort(schema: GraphQLSchema, answering: Answering & GraphReading, watch?: RequestWatch): GraphPort {
  const operationOf = (asked: AskedOperation) => ({ schema, ...asked });
  return {
    version: () => answering.version(watch),
    async value(asked) {
      const [field] = answering.compile(operationOf(asked), watch).values();
      return field && (await answering.run(field, watch)).value;
    },
    whole: (asked, connections) => answering.whole(operationOf(asked), connections, watch),
  };
}
