// question: Write organizations.
// parameters: rows, each {id, properties}
// columns: none
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
SET organization:Node, organization += row.properties
