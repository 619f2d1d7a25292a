// question: Which organization is above each organization?
// parameters: none
// columns: id, broader
MATCH (organization:Organization)-[:SUBORDINATE_TO]->(broader:Organization)
RETURN organization.id AS id, broader.id AS broader
