// question: What is the status of the policies of a graph that did not store one yet? All are in force, as far as is known.
// parameters: limit
// columns: changed
MATCH (policy:Policy)
WHERE policy.status IS NULL
WITH policy
LIMIT $limit
SET policy.status = 'IN_FORCE'
RETURN count(policy) AS changed
