// question: What is stored about each domain? One page, by id.
// parameters: after, limit
// columns: id, properties, broader
MATCH (domain:Domain)
WHERE domain.id > $after
WITH domain
ORDER BY domain.id
LIMIT $limit
RETURN domain.id AS id, properties(domain) AS properties, head(COLLECT {
  MATCH (domain)-[:BROADER]->(broader:Domain)
  RETURN broader.id
}) AS broader
