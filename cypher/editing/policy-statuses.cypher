// question: What has happened to these policies, which policies did they replace, and which will in turn replace them?
// parameters: ids
// columns: id, publishedOn, amendedBy, amendedOn, repealedOn, amends, successors
MATCH (policy:Policy)
WHERE policy.id IN $ids
OPTIONAL MATCH (policy)-[:AMENDED_BY]->(by:Policy)
OPTIONAL MATCH (policy)<-[:AMENDED_BY]-(earlier:Policy)
RETURN policy.id AS id,
       toString(policy.publishedOn) AS publishedOn,
       by.id AS amendedBy,
       toString(policy.amendedOn) AS amendedOn,
       toString(policy.repealedOn) AS repealedOn,
       earlier.id AS amends,
       COLLECT {
         MATCH (policy)-[:AMENDED_BY*1..]->(successor:Policy)
         RETURN successor.id
       } AS successors
