// question: What are the texts of these sources, cleaned and in both scripts, and on which day does each report what it states?
// parameters: ids
// columns: id, text, textHant, reportedOn
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source.id AS id, source.text AS text, source.textHant AS textHant,
       toString(coalesce(source.publishedOn, source.retrievedOn)) AS reportedOn
