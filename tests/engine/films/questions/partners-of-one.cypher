// question: The same for one person whom the query names.
// of: person
// columns: partner, person, films
// order: films DESC integer, partner.id
MATCH (person)<-[:HAS_ACTOR]-(film:Film)-[:HAS_ACTOR]->(partner:Person)
WITH partner, count(film) AS films
RETURN partner, partner AS person, films
