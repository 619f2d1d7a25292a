import { facets } from "./properties/facets";
import { matrixLimit } from "./properties/matrix-limit";
import { questions } from "./properties/questions";
import { subgraphs } from "./properties/subgraphs";
import { onRandomGraphs } from "./random-graphs";

onRandomGraphs({
  facets,
  questions,
  "paths and neighborhoods": subgraphs,
  // Has graphs of its own, so it is last.
  "the limit of domainMatrix": matrixLimit,
});
