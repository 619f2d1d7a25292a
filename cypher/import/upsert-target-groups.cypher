// question: Write target groups.
// parameters: rows, each {id, properties}
// columns: none
UNWIND $rows AS row
MERGE (group:TargetGroup {id: row.id})
SET group:Node, group += row.properties
