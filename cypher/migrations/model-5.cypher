// question: Which policies were written before the normal forms of what they state were stored?
// parameters: limit
// columns: id
MATCH (policy:Policy)
WHERE policy.statedForms IS NULL
RETURN policy.id AS id
LIMIT $limit
