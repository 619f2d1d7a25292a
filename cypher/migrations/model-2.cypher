// question: What has become of the policies of a graph that kept no status yet? All are in force, as far as it knew.
// parameters: none
// columns: none
MATCH (policy:Policy)
WHERE policy.status IS NULL
SET policy.status = 'IN_FORCE'
