// question: Which film was the first of its director?
// columns: film
// order: film.releasedOn date, film.id
MATCH (person:Person)
CALL (person) {
  MATCH (person)<-[:DIRECTED_BY]-(film:Film)
  RETURN film ORDER BY film.releasedOn LIMIT 1
}
RETURN film
