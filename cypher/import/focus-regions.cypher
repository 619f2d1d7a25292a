// question: Which domains do regions focus on by these policies? Added to each count, after the policies are written.
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
MERGE (region)-[focus:FOCUSES_ON]->(domain)
WITH region, focus, policies, measures, focus.policies IS NULL AS added
SET focus.policies = coalesce(focus.policies, 0) + policies, focus.measures = coalesce(focus.measures, 0) + measures
// Only a region with a domain that it did not focus on before covers more than it did.
WITH region, added
WHERE added
WITH DISTINCT region
SET region.covers = COLLECT {
  MATCH (region)-[:FOCUSES_ON]->(:Domain)-[:BROADER*0..]->(domain:Domain)
  RETURN DISTINCT domain.id
  ORDER BY domain.id
}
