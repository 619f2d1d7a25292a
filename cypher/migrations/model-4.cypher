// question: Which nodes were written before the normal forms of their texts were stored?
// parameters: limit
// columns: id, label, properties
MATCH (node:Policy|Region|Domain|Measure|Goal|Organization|Technology)
WHERE node.searchForms IS NULL
RETURN node.id AS id, head([label IN labels(node) WHERE label <> 'Node']) AS label, properties(node) AS properties
LIMIT $limit
