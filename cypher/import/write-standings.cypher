// question: What is the best standing among the sources of each policy? Stored on it: a filter reads only the policy.
// parameters: ids: of policies, or of sources, for all policies that they describe
// columns: none
MATCH (node:Node)
WHERE node.id IN $ids
MATCH (node)<-[:DESCRIBED_IN|ALSO_DESCRIBED_IN*0..1]-(policy:Policy)
WITH DISTINCT policy
SET policy.standing = head(COLLECT {
  MATCH (policy)-[:DESCRIBED_IN|ALSO_DESCRIBED_IN]->(source:Source)
  WITH CASE source.standing
         WHEN 'OFFICIAL' THEN [0, 'OFFICIAL']
         WHEN 'PRESS' THEN [1, 'PRESS']
         WHEN 'DIGEST' THEN [2, 'DIGEST']
         ELSE [3, 'UNVERIFIED']
       END AS standing
  RETURN standing[1]
  ORDER BY standing[0]
})
