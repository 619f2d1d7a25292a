// question: Do policies still have to be written again because regions have moved?
// parameters: none
// columns: outdated
RETURN EXISTS {
  MATCH (region:Region)
  WHERE region.outdated
} OR EXISTS { MATCH (:RemovedRegion) } AS outdated
