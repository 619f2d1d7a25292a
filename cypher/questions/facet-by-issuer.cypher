// question: How many of these policies did each organization issue? Those with the most policies first, then by id.
// of: policy
// parameters: first
// columns: organization, policies
// order: policies DESC integer, organization.id
MATCH (policy)-[:ISSUED_BY]->(organization:Organization)
WITH organization, count(DISTINCT policy) AS policies
ORDER BY policies DESC, organization.id
// LIMIT would count the list of these policies again in the memory of each row that it stores.
WITH collect({organization: organization, policies: policies})[0..$first] AS most
UNWIND most AS entry
WITH entry.organization AS organization, entry.policies AS policies
RETURN organization, policies
