// question: What has become of the policies of a graph that kept no status yet? All are in force, as far as it knew.
// parameters: limit
// columns: changed
MATCH (policy:Policy)
WHERE policy.status IS NULL
WITH policy
LIMIT $limit
SET policy.status = 'IN_FORCE'
RETURN count(policy) AS changed
