// question: How many of these policies did each organization issue? Those with the most policies first, then by id.
// of: policy
// parameters: first
// columns: organization, policies
// order: policies DESC integer, organization.id
MATCH (policy)-[:ISSUED_BY]->(organization:Organization)
WITH organization, count(DISTINCT policy) AS policies
ORDER BY policies DESC, organization.id
LIMIT $first
RETURN organization, policies
