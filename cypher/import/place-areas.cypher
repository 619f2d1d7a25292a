// question: In which nation does each area lie? In the one that all of its members share, if they share one.
// parameters: none
// columns: none
MATCH (area:Region {level: 'AREA'})
OPTIONAL MATCH (area)-[old:IN_NATION]->(before:Region)
WITH area, old, before, COLLECT {
  MATCH (area)<-[:MEMBER_OF]-(member:Region)
  OPTIONAL MATCH (member)-[:PART_OF*0..]->(nation:Region {level: 'NATION'})
  RETURN DISTINCT coalesce(nation.id, '') AS id
} AS nations
WITH area, old, before, CASE WHEN size(nations) = 1 THEN nations[0] ELSE '' END AS nationId
WHERE coalesce(before.id, '') <> nationId
SET area.moved = true
DELETE old
WITH DISTINCT area, nationId
MATCH (nation:Region {id: nationId})
CREATE (area)-[:IN_NATION]->(nation)
