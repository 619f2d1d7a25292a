// question: The same, counting only films that match a filter.
// of: genre
// condition: film
// columns: person
// order: person.id
MATCH (genre)<-[:HAS_GENRE]-(film:Film)-[:DIRECTED_BY]->(person:Person)
WHERE $condition
WITH DISTINCT person
RETURN person
