// question: Record who changed what, and when. An id orders changes by time: milliseconds, then the position in the edit.
// parameters: rows, each {node, type, action, fields, before, after}, by
// columns: none
WITH datetime({epochMillis: datetime.statement().epochMillis}) AS at, randomUUID() AS edit
UNWIND range(0, size($rows) - 1) AS place
WITH at, edit, place, $rows[place] AS row
CREATE (:Change {
  id: 'change:' + toString(at.epochMillis) + ':' + right('00000' + toString(place), 6) + ':' + left(randomUUID(), 8),
  at: at, edit: edit, by: $by, action: row.action,
  nodeId: row.node, nodeType: row.type, fields: row.fields, before: row.before, after: row.after
})
