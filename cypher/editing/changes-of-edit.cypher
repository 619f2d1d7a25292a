// question: What did the edit change that made this change? Empty for an unknown change.
// parameters: change
// columns: nodeId, nodeType, action, before, after
MATCH (one:Change {id: $change})
MATCH (change:Change {version: one.version})
RETURN change.nodeId AS nodeId, change.nodeType AS nodeType, change.action AS action,
       change.before AS before, change.after AS after
ORDER BY change.id
