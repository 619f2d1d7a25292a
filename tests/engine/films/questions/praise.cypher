// question: Which words of which review praise the film?
// of: film
// columns: about, review, start, end
// order: review.id
MATCH (film)-[said:REVIEWED_IN]->(review:Review)
RETURN said.about AS about, review, said.start AS start, said.end AS end
