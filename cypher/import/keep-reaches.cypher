// question: Which regions and domains, also wider and broader ones, do policies lie in and cover? Stored after clear-policies.
// parameters: ids
// columns: none
// Several ways may lead to one region: it is stored once.
UNWIND $ids AS id
MATCH (policy:Policy {id: id})
WITH DISTINCT policy
SET policy.covers = COLLECT {
  MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(:Domain)-[:BROADER*0..]->(domain:Domain)
  RETURN DISTINCT domain.id
  ORDER BY domain.id
}
WITH policy, COLLECT {
  MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(:Region)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
  WITH DISTINCT region
  ORDER BY region.id
  RETURN region
} AS regions
SET policy.within = [region IN regions | region.id]
WITH policy, regions
UNWIND regions AS region
CREATE (policy)-[:LIES_WITHIN {regionId: region.id, publishedOn: policy.publishedOn, id: policy.id}]->(region)
