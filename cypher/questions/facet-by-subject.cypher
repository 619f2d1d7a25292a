// question: How many of these policies are about each domain?
// of: policy
// columns: domain, policies
// order: domain.id
MATCH (policy)-[:HAS_SUBJECT]->(domain:Domain)
RETURN domain, count(DISTINCT policy) AS policies
