// question: What is stored about each organization? One page, by id.
// parameters: after, limit
// columns: id, properties, broader, region
MATCH (organization:Organization)
WHERE organization.id > $after
WITH organization
ORDER BY organization.id
LIMIT $limit
RETURN organization.id AS id, properties(organization) AS properties, head(COLLECT {
  MATCH (organization)-[:SUBORDINATE_TO]->(broader:Organization)
  RETURN broader.id
}) AS broader, head(COLLECT {
  MATCH (organization)-[:BELONGS_TO]->(region:Region)
  RETURN region.id
}) AS region
