// question: Write technologies.
// parameters: rows, each {id, properties}
// columns: none
UNWIND $rows AS row
MERGE (technology:Technology {id: row.id})
SET technology:Node, technology += row.properties
