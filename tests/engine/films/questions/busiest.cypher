// question: In how many of the films has each person acted?
// condition: film
// columns: person, films, key
// order: films DESC integer, key.id
// ordered by: matching, shownOn
// bounded: by the number of people
// completed by: newest-film
MATCH (film:Film)-[:HAS_ACTOR]->(person:Person)
WHERE $condition
WITH person, count(film) AS films
RETURN person, films, person AS key
