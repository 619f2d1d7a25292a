// question: Which policies were written before their document numbers could be found in any form?
// parameters: limit
// columns: id, label, properties
MATCH (policy:Policy)
WHERE policy.documentNumberForms IS NULL
RETURN policy.id AS id, 'Policy' AS label, properties(policy) AS properties
LIMIT $limit
