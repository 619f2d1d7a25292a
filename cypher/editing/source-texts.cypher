// question: What do these sources say, cleaned and in both scripts?
// parameters: ids
// columns: id, text, textHant
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source.id AS id, source.text AS text, source.textHant AS textHant
