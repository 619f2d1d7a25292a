// question: Which regions and domains, also wider and broader ones, do policies lie in and cover? Stored after clear-policies.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (policy:Policy {id: id})
WITH DISTINCT policy
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
  MATCH (policy)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(region:Region)
  CREATE (policy)-[:LIES_WITHIN {regionId: region.id, publishedOn: policy.publishedOn, id: policy.id}]->(region)
}
