// question: Write what nodes are searched and referred to by.
// parameters: rows, each {id, properties}
// columns: none
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
SET node += row.properties
