// question: Delete what was stated of these policies, with their measures and goals, to write it again. Their status remains.
// parameters: ids
// columns: none
MATCH (policy:Policy)
WHERE policy.id IN $ids
CALL (policy) {
  MATCH (policy)-[:HAS_MEASURE|SETS]->(part)
  DETACH DELETE part
}
MATCH (policy)-[stated:!AMENDED_BY]->()
DELETE stated
