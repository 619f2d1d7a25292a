// question: Which sources have no sentences for search yet? A text is as long as a hundred other nodes: the batches are small.
// parameters: limit
// columns: id, text, textHant
MATCH (source:Source)
WHERE NOT EXISTS { (source)<-[:OF]-(:Sentence) }
RETURN source.id AS id, coalesce(source.text, '') AS text, coalesce(source.textHant, source.text, '') AS textHant
LIMIT toInteger($limit / 100) + 1
