import { nestedLists } from "./properties/nested-lists";
import { rootLists } from "./properties/lists";
import { onRandomGraphs } from "./random-graphs";

onRandomGraphs({ "root lists": rootLists, "nested lists": nestedLists });
