// question: Which policies were written before the names by which documents are cited were stored?
// parameters: limit
// columns: id, title, documentNumbers
MATCH (policy:Policy)
WHERE NOT EXISTS { MATCH (policy)-[:BEARS]->(:DocumentName) }
RETURN policy.id AS id, coalesce(policy.title, '') AS title, coalesce(policy.documentNumbers, []) AS documentNumbers
LIMIT $limit
