// question: What is stored about each source? One page, by id.
// parameters: after, limit
// columns: id, properties, publishedOn
MATCH (source:Source)
WHERE source.id > $after
RETURN source.id AS id, properties(source) AS properties, toString(source.publishedOn) AS publishedOn
ORDER BY id
LIMIT $limit
