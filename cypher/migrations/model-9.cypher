// question: Which sources were written before the normal form of their publisher was stored?
// parameters: limit
// columns: id, publisher
MATCH (source:Source)
WHERE source.publisherForms IS NULL
RETURN source.id AS id, source.publisher AS publisher
LIMIT $limit
