// question: Which policies exist? One page, by id.
// parameters: after, limit
// columns: id
MATCH (policy:Policy)
WHERE policy.id > $after
RETURN policy.id AS id
ORDER BY id
LIMIT $limit
