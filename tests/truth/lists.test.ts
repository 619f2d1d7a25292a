import { asOf } from "./properties/as-of";
import { statements } from "./properties/statements";
import { nestedLists } from "./properties/nested-lists";
import { rootLists } from "./properties/lists";
import { titlesBeyondTheBasicPlane } from "./properties/titles";
import { uncovered } from "./properties/uncovered";
import { onRandomGraphs } from "./random-graphs";

onRandomGraphs({
  "root lists": rootLists,
  "nested lists": nestedLists,
  "lists of one day": asOf,
  statements,
  uncovered,
  // Has a graph of its own, so it is last.
  "titles beyond the basic plane": titlesBeyondTheBasicPlane,
});
