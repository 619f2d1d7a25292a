// question: Write regions and connect each to its parent. Parents come before their children.
// parameters: rows, each {id, parent, properties}
// columns: none
// moved: its policies lie in other regions than before, or they are searched by another name of it.
UNWIND $rows AS row
MERGE (region:Region {id: row.id})
WITH region, row,
     [region.fullName, region.fullNameHant, region.fullNameEn] <>
     [row.properties.fullName, row.properties.fullNameHant, row.properties.fullNameEn] AS renamed
SET region:Node, region += row.properties
WITH region, row, renamed
OPTIONAL MATCH (region)-[old:PART_OF]->(before:Region)
SET region.moved = CASE
  WHEN coalesce(before.id, '') = coalesce(row.parent, '') AND NOT coalesce(renamed, true) THEN region.moved
  ELSE true
END
FOREACH (_ IN CASE WHEN before.id = row.parent THEN [] ELSE [0] END | DELETE old)
WITH DISTINCT region, row.parent AS parentId
WHERE parentId IS NOT NULL
MATCH (parent:Region {id: parentId})
MERGE (region)-[:PART_OF]->(parent)
