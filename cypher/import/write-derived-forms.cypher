// question: Write properties of nodes that follow from others, such as the forms by which nodes are searched and referred to.
// parameters: rows, each {id, properties}
// columns: none
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
SET node += row.properties
