// question: Write changes from a backup, without a change to them.
// parameters: rows, each {id, at, by, version, action, nodeId, nodeType, fields, before, after}
// columns: none
UNWIND $rows AS row
CREATE (:Change {
  id: row.id, at: datetime(row.at), by: row.by, version: row.version, action: row.action,
  nodeId: row.nodeId, nodeType: row.nodeType, fields: row.fields, before: row.before, after: row.after
})
