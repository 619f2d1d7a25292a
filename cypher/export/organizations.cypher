// question: What is stored about each organization? One page, by id.
// parameters: after, limit
// columns: id, properties
MATCH (organization:Organization)
WHERE organization.id > $after
RETURN organization.id AS id, properties(organization) AS properties
ORDER BY id
LIMIT $limit
