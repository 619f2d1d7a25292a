// question: Which domains did regions focus on by these policies? Subtracted from each count, before the policies are deleted.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (policy:Policy {id: id})
// DISTINCT parts the search: it goes on from these policies, also while the database counts few.
WITH DISTINCT policy
MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(region:Region)
MATCH (policy)-[:HAS_MEASURE*0..1]->(stating)-[:TARGETS]->(domain:Domain)
WITH region, domain,
     count(DISTINCT policy) AS policies,
     count(DISTINCT CASE WHEN stating:Measure THEN stating END) AS measures
MATCH (region)-[focus:FOCUSES_ON]->(domain)
SET focus.policies = focus.policies - policies, focus.measures = focus.measures - measures
WITH region, focus
WHERE focus.policies <= 0
DELETE focus
WITH DISTINCT region
SET region.covers = COLLECT {
  MATCH (region)-[:FOCUSES_ON]->(:Domain)-[:BROADER*0..]->(domain:Domain)
  RETURN DISTINCT domain.id
  ORDER BY domain.id
}
