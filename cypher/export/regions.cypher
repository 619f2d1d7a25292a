// question: What is stored about each region? One page, by id.
// parameters: after, limit
// columns: id, properties, parent
MATCH (region:Region)
WHERE region.id > $after
WITH region
ORDER BY region.id
LIMIT $limit
RETURN region.id AS id, properties(region) AS properties, head(COLLECT {
  MATCH (region)-[:PART_OF]->(parent:Region)
  RETURN parent.id
}) AS parent
