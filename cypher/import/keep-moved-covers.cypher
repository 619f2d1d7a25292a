// question: Which policies target a domain below one that has a new broader domain? Their stored lists are written again.
// parameters: none
// columns: none
MATCH (moved:Domain)
WHERE moved.moved
SET moved.moved = null
WITH collect(moved) AS all
UNWIND all AS moved
MATCH (moved)<-[:BROADER*0..]-(:Domain)<-[:TARGETS]-()<-[:HAS_MEASURE*0..1]-(policy:Policy)
WITH DISTINCT policy
SET policy.covers = COLLECT {
  MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(:Domain)-[:BROADER*0..]->(domain:Domain)
  RETURN DISTINCT domain.id
  ORDER BY domain.id
}
