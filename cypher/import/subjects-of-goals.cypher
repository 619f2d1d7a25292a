// question: Whose indicator does each goal of these policies count? The stated subject, else the policy's only one.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (policy:Policy {id: id})
WITH DISTINCT policy
WITH policy, COLLECT {
  MATCH (policy)-[:HAS_SUBJECT]->(domain:Domain)
  RETURN domain
  LIMIT 2
} AS subjects
MATCH (policy)-[:SETS]->(goal:Goal)
OPTIONAL MATCH (goal)-[:HAS_SUBJECT]->(stated:Domain)
WITH goal, coalesce(stated, CASE WHEN size(subjects) = 1 THEN subjects[0] END) AS subject
WHERE subject IS NOT NULL
CREATE (goal)-[:COUNTS_IN]->(subject)
