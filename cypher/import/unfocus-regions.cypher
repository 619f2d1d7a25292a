// question: Which domains did regions focus on by these policies? Taken from the counts of each, before the policies go.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (region:Region)<-[:APPLIES_TO]-(policy:Policy {id: id})-[:HAS_MEASURE*0..1]->(stating)-[:TARGETS]->(domain:Domain)
WITH region, domain,
     count(DISTINCT policy) AS policies,
     count(DISTINCT CASE WHEN stating:Measure THEN stating END) AS measures
MATCH (region)-[focus:FOCUSES_ON]->(domain)
SET focus.policies = focus.policies - policies, focus.measures = focus.measures - measures
WITH focus
WHERE focus.policies <= 0
DELETE focus
