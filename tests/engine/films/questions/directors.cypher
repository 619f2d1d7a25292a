// question: Who has directed a film of this genre?
// of: genre
// columns: person
// order: person.id
MATCH (genre)<-[:HAS_GENRE]-(:Film)-[:DIRECTED_BY]->(person:Person)
WITH DISTINCT person
RETURN person
