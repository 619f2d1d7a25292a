// question: What is stored about each source? One page, by id.
// parameters: after, limit
// columns: id, properties, publishedOn, retrievedOn
MATCH (source:Source)
WHERE source.id > $after
RETURN source.id AS id, properties(source) AS properties,
       toString(source.publishedOn) AS publishedOn, toString(source.retrievedOn) AS retrievedOn
ORDER BY id
LIMIT $limit
