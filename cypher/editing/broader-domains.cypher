// question: Under which broader domain does each domain stand?
// parameters: none
// columns: id, broader
MATCH (domain:Domain)-[:BROADER]->(broader:Domain)
RETURN domain.id AS id, broader.id AS broader
