// question: What are the texts of these sources, cleaned and in both scripts?
// parameters: ids
// columns: id, text, textHant
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source.id AS id, source.text AS text, source.textHant AS textHant
