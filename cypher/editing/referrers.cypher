// question: Which nodes refer to each of these? Derived relationships and citations do not count. An area refers to its members.
// parameters: ids
// columns: id, count, first
MATCH (node:Node)
WHERE node.id IN $ids
CALL (node) {
  MATCH (node)<-[reference]-(referring:Node)
  WHERE NOT reference:FOCUSES_ON|LIES_WITHIN|CITES|COUNTS_IN|MEMBER_OF|IN_NATION
  RETURN referring
UNION
  MATCH (node)-[:MEMBER_OF]->(referring:Node)
  RETURN referring
}
WITH node, referring
ORDER BY referring.id
RETURN node.id AS id, count(referring) AS count, collect(referring.id)[0..10] AS first
