import { facets } from "./properties/facets";
import { questions } from "./properties/questions";
import { subgraphs } from "./properties/subgraphs";
import { onRandomGraphs } from "./random-graphs";

onRandomGraphs({ facets, questions, "paths and neighborhoods": subgraphs });
