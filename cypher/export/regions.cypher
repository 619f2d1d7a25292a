// question: What is stored about each region? One page, by id.
// parameters: after, limit
// columns: id, properties, parent, members
MATCH (region:Region)
WHERE region.id > $after
WITH region
ORDER BY region.id
LIMIT $limit
RETURN region.id AS id, properties(region) AS properties, head(COLLECT {
  MATCH (region)-[:PART_OF]->(parent:Region)
  RETURN parent.id
}) AS parent,
       CASE region.level WHEN 'AREA' THEN COLLECT {
         MATCH (region)<-[:MEMBER_OF]-(member:Region)
         RETURN member.id
         ORDER BY member.id
       } END AS members
