// question: Which nodes were changed by edits, and was the last change of each a deletion?
// parameters: none
// columns: id, deleted
MATCH (change:Change)
WITH change
ORDER BY change.id
WITH change.nodeId AS id, last(collect(change.action)) AS action
RETURN id, action = 'DELETED' AS deleted
