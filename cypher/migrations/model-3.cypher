// question: In which regions do policies lie that keep no relationship to them yet? One to each is kept from now on.
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
