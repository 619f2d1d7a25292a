// question: Take away all that was stated of these policies, their measures and goals with it, before it is stated anew. What has become of them since, they keep.
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
