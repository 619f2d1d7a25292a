// question: Which regions have one of these names under one of these parents, or without a parent at one of these levels?
// parameters: rows, each {name, parent, level}
// columns: id, name, parent, level
UNWIND $rows AS row
CALL (row) {
  WITH row
  WHERE row.parent IS NOT NULL
  MATCH (:Region {id: row.parent})<-[:PART_OF]-(region:Region {name: row.name})
  RETURN region
UNION
  WITH row
  WHERE row.parent IS NULL
  MATCH (region:Region {level: row.level, name: row.name})
  RETURN region
}
RETURN DISTINCT region.id AS id, region.name AS name, row.parent AS parent, region.level AS level
