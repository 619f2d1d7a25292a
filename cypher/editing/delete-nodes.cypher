// question: Take these nodes away, with the relationships that lead from and to them.
// parameters: ids
// columns: none
MATCH (node:Node)
WHERE node.id IN $ids
DETACH DELETE node
