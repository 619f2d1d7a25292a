// question: Delete these nodes, and the relationships from and to them.
// parameters: ids
// columns: none
MATCH (node:Node)
WHERE node.id IN $ids
DETACH DELETE node
