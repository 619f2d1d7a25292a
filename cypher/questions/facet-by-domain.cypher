// question: How many of these policies target each domain, directly or by a measure?
// of: policy
// columns: domain, policies
// order: domain.id
MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
RETURN domain, count(DISTINCT policy) AS policies
