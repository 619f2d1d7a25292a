// question: Which films are the longest? Their order is computed in memory.
// computed: rows, each {film, minutes}; totalCount; before; after
// columns: film, minutes, key
// order: minutes DESC integer, key.id
// ordered by: minutes
UNWIND $computed.rows AS row
MATCH (film:Film {id: row.film})
RETURN film, row.minutes AS minutes, film AS key
