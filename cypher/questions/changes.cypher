// question: What did edits change, of one node or of all, since a moment?
// parameters: node (null: all), since (null: from the first)
// columns: change
// order: change.id DESC
MATCH (change:Change)
WHERE ($node IS NULL OR change.nodeId = $node) AND ($since IS NULL OR change.at >= datetime($since))
RETURN change
