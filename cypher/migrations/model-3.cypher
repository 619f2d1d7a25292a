// question: Which regions are policies in that have no stored relationship to them yet? From now on each one is stored.
// parameters: limit
// columns: changed
MATCH (policy:Policy)-[:APPLIES_TO]->(own:Region)
WHERE NOT EXISTS {
  MATCH (policy)-[:LIES_WITHIN]->(:Region)
}
WITH policy, own
LIMIT $limit
CALL (policy, own) {
  MATCH (own)-[:PART_OF*0..]->(region:Region)
  MERGE (policy)-[:LIES_WITHIN {regionId: region.id, publishedOn: policy.publishedOn, id: policy.id}]->(region)
}
RETURN count(policy) AS changed
