import type { GraphQLSchema } from "graphql";
import type { AskedOperation, GraphPort } from "../datasets/graph-port";
import type { Answering } from "../http/answering";
import type { GraphReading } from "./answering";

/** What tables ask of the graph, by the same compiler as every other question. */
export function graphPort(schema: GraphQLSchema, answering: Answering & GraphReading): GraphPort {
  const operationOf = (asked: AskedOperation) => ({ schema, ...asked });
  return {
    version: (signal) => answering.version(signal),
    async value(asked, signal) {
      const [field] = answering.compile(operationOf(asked)).values();
      return field && (await answering.run(field, signal)).value;
    },
    whole: (asked, connections) => answering.whole(operationOf(asked), connections),
  };
}
