// question: Which types have the nodes with these ids?
// parameters: ids
// columns: id, type
MATCH (node:Node)
WHERE node.id IN $ids
RETURN node.id AS id, head([label IN labels(node) WHERE label <> 'Node']) AS type
