// question: Which policies are below a region or a domain that has a new parent? Their stored lists are written again.
// parameters: none
// columns: none
MATCH (moved:Region|Domain)
WHERE moved.moved
SET moved.moved = null
WITH collect(moved) AS all
CALL (all) {
  UNWIND all AS moved
  MATCH (moved)<-[:PART_OF*0..]-(:Region)<-[:APPLIES_TO]-(policy:Policy)
  RETURN policy
UNION
  UNWIND all AS moved
  MATCH (moved)<-[:BROADER*0..]-(:Domain)<-[:TARGETS]-()<-[:HAS_MEASURE*0..1]-(policy:Policy)
  RETURN policy
}
SET policy.within = COLLECT {
  MATCH (policy)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(region:Region)
  RETURN region.id
  ORDER BY region.id
}
SET policy.covers = COLLECT {
  MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(:Domain)-[:BROADER*0..]->(domain:Domain)
  RETURN DISTINCT domain.id
  ORDER BY domain.id
}
WITH policy
CALL (policy) {
  MATCH (policy)-[before:LIES_WITHIN]->(:Region)
  DELETE before
}
CALL (policy) {
  MATCH (policy)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(region:Region)
  CREATE (policy)-[:LIES_WITHIN {regionId: region.id, publishedOn: policy.publishedOn, id: policy.id}]->(region)
}
