import type { GraphQLSchema } from "graphql";
import type { Answering } from "../http/compile-plugin";
import type { AskedOperation, GraphPort } from "../datasets/graph-port";
import type { GraphReading } from "./answering";

/** What tables ask of the graph, by the same compiler as every other question. */
export function graphPort(schema: GraphQLSchema, { compile, run }: Answering, reading: GraphReading): GraphPort {
  return {
    version: () => reading.version(),
    async value(asked) {
      const [field] = compile({ schema, ...asked }).values();
      return field && run(field);
    },
    whole: (asked: AskedOperation, connections) => reading.whole({ schema, ...asked }, connections),
  };
}
