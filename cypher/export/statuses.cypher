// question: What has happened to the policies that are not in force? One page, by id.
// parameters: after, limit
// columns: id, amendedBy, amendedOn, repealedOn
MATCH (policy:Policy)
WHERE policy.id > $after AND policy.status <> 'IN_FORCE'
WITH policy
ORDER BY policy.id
LIMIT $limit
RETURN policy.id AS id,
       head(COLLECT {
         MATCH (policy)-[:AMENDED_BY]->(by:Policy)
         RETURN by.id
       }) AS amendedBy,
       toString(policy.amendedOn) AS amendedOn,
       toString(policy.repealedOn) AS repealedOn
