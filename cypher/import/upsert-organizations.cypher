// question: Write organizations and connect each to the one above it and to its region. One above comes before those below it.
// parameters: rows, each {id, region, broader, properties}
// columns: none
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
SET organization:Node, organization += row.properties
WITH organization, row
CALL (organization, row) {
  UNWIND coalesce(row.properties.formerIds, []) AS formerId
  MERGE (former:FormerId {id: formerId})
  SET former.nodeId = organization.id
}
CALL (organization) {
  MATCH (organization)-[old:SUBORDINATE_TO|BELONGS_TO]->()
  DELETE old
}
CALL (organization, row) {
  MATCH (broader:Organization {id: row.broader})
  CREATE (organization)-[:SUBORDINATE_TO]->(broader)
}
CALL (organization, row) {
  MATCH (region:Region {id: row.region})
  CREATE (organization)-[:BELONGS_TO]->(region)
}
