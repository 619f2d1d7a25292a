// question: Which nodes did edits change, and was the last change of each that it was deleted?
// parameters: none
// columns: id, deleted
MATCH (change:Change)
WITH change
ORDER BY change.id
WITH change.nodeId AS id, last(collect(change.action)) AS action
RETURN id, action = 'DELETED' AS deleted
