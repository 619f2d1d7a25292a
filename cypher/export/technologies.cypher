// question: What is stored about each technology? One page, by id.
// parameters: after, limit
// columns: id, properties
MATCH (technology:Technology)
WHERE technology.id > $after
RETURN technology.id AS id, properties(technology) AS properties
ORDER BY id
LIMIT $limit
