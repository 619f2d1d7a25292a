// question: Record what has happened to policies. endsOn is the first of these days and the day after expiry.
// parameters: rows, each {id, amendedBy, amendedOn, repealedOn}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.id})
OPTIONAL MATCH (policy)-[before:AMENDED_BY]->()
DELETE before
WITH DISTINCT policy, row, date(row.amendedOn) AS amendedOn, date(row.repealedOn) AS repealedOn
SET policy.amendedOn = amendedOn,
    policy.repealedOn = repealedOn,
    policy.endsOn = reduce(
      first = null,
      day IN [amendedOn, repealedOn, policy.expiresOn + duration({days: 1})] |
      CASE WHEN first <= day THEN first ELSE coalesce(day, first) END
    ),
    policy.status = CASE
      WHEN repealedOn IS NOT NULL THEN 'REPEALED'
      WHEN amendedOn IS NOT NULL THEN 'AMENDED'
      ELSE 'IN_FORCE'
    END
WITH policy, row
MATCH (by:Policy {id: row.amendedBy})
CREATE (policy)-[:AMENDED_BY]->(by)
