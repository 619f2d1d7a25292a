// question: Write regions and hang each under its parent. Parents stand before their children.
// parameters: rows, each {id, parent, properties}
// columns: none
UNWIND $rows AS row
MERGE (region:Region {id: row.id})
SET region:Node, region += row.properties
WITH region, row
OPTIONAL MATCH (region)-[old:PART_OF]->(:Region)
DELETE old
WITH region, row
MATCH (parent:Region {id: row.parent})
CREATE (region)-[:PART_OF]->(parent)
