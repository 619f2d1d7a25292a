// question: Record who changed what, and when. An id orders changes by time: milliseconds, then the position in the edit.
// parameters: rows, each {node, type, action, fields, before, after}, by, version (of the graph after the edit)
// columns: none
WITH datetime({epochMillis: datetime.statement().epochMillis}) AS at
UNWIND range(0, size($rows) - 1) AS place
WITH at, place, $rows[place] AS row
CREATE (:Change {
  id: 'change:' + toString(at.epochMillis) + ':' + right('00000' + toString(place), 6) + ':' + left(randomUUID(), 8),
  at: at, by: $by, version: $version, action: row.action,
  nodeId: row.node, nodeType: row.type, fields: row.fields, before: row.before, after: row.after
})
