// question: What is the newest film in which each person has acted? Found for the rows of a page of busiest alone.
// columns: newest
MATCH (person)<-[:HAS_ACTOR]-(film:Film)
WITH film
ORDER BY film.releasedOn DESC, film.id DESC
LIMIT 1
RETURN film AS newest
