// question: Which nodes refer to each of these? Derived relationships do not count.
// parameters: ids
// columns: id, count, first
MATCH (node:Node)
WHERE node.id IN $ids
MATCH (node)<-[reference]-(referring:Node)
WHERE NOT reference:FOCUSES_ON|LIES_WITHIN|COUNTS_IN
WITH DISTINCT node, referring
ORDER BY referring.id
RETURN node.id AS id, count(referring) AS count, collect(referring.id)[0..10] AS first
