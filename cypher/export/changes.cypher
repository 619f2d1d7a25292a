// question: What was changed, by whom and when? One page, by id, which orders by time.
// parameters: after, limit
// columns: id, at, by, version, action, nodeId, nodeType, fields, before, after
MATCH (change:Change)
WHERE change.id > $after
RETURN change.id AS id, toString(change.at) AS at, change.by AS by, change.version AS version, change.action AS action,
       change.nodeId AS nodeId, change.nodeType AS nodeType, change.fields AS fields,
       change.before AS before, change.after AS after
ORDER BY id
LIMIT $limit
