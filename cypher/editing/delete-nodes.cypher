// question: Delete these nodes, the relationships from and to them, and the ids that they had before.
// parameters: ids
// columns: none
CALL () {
  MATCH (former:FormerId)
  WHERE former.nodeId IN $ids
  DELETE former
}
MATCH (node:Node)
WHERE node.id IN $ids
DETACH DELETE node
