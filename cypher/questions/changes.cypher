// question: What did edits change, in one node or in all, since a date and time?
// parameters: node (null: all), since (null: from the first)
// columns: change
// order: change.id DESC
MATCH (change:Change)
WHERE ($node IS NULL OR change.nodeId = $node) AND ($since IS NULL OR change.at >= datetime($since))
RETURN change
