// question: Delete what was stated of these policies, with their parts and records, to write it again. Their status remains.
// parameters: ids
// columns: none
MATCH (policy:Policy)
WHERE policy.id IN $ids
// The names that it bears are marked as changed, so that what cites it by them is found again.
CALL (policy) {
  MATCH (policy)-[:BEARS]->(name:DocumentName)
  SET name.changed = true
}
CALL (policy) {
  MATCH (policy)-[:HAS_CITATION]->(citation:Citation)
  OPTIONAL MATCH (citation)-[:GIVES]->(name:DocumentName)
  DETACH DELETE citation
  WITH DISTINCT name
  WHERE name IS NOT NULL AND NOT EXISTS { MATCH (name)--() }
  DELETE name
}
CALL (policy) {
  MATCH (policy)-[:HAS_MEASURE]->(:Measure)-[:HAS_AMOUNT]->(amount:Amount)
  DETACH DELETE amount
}
CALL (policy) {
  MATCH (policy)-[:HAS_MEASURE|SETS]->(part)
  DETACH DELETE part
}
MATCH (policy)-[stated:!AMENDED_BY]->()
DELETE stated
