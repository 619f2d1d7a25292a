// question: Write regions and connect each to its parent. Parents come before their children.
// parameters: rows, each {id, parent, properties}
// columns: none
UNWIND $rows AS row
MERGE (region:Region {id: row.id})
SET region:Node, region += row.properties
WITH region, row
OPTIONAL MATCH (region)-[old:PART_OF]->(before:Region)
SET region.moved = CASE WHEN coalesce(before.id, '') = coalesce(row.parent, '') THEN region.moved ELSE true END
FOREACH (_ IN CASE WHEN before.id = row.parent THEN [] ELSE [0] END | DELETE old)
WITH DISTINCT region, row.parent AS parentId
WHERE parentId IS NOT NULL
MATCH (parent:Region {id: parentId})
MERGE (region)-[:PART_OF]->(parent)
