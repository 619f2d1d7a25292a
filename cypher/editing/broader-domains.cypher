// question: What is the broader domain of each domain?
// parameters: none
// columns: id, broader
MATCH (domain:Domain)-[:BROADER]->(broader:Domain)
RETURN domain.id AS id, broader.id AS broader
