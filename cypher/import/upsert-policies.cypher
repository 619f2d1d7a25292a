// question: Write policies, each with its first source, and the passages there that state its own values.
// parameters: rows, each {id, properties, days: texts of dates by property, source: {id, about, starts, ends, entryStart, entryEnd}}
// columns: none
UNWIND $rows AS row
MERGE (policy:Policy {id: row.id})
SET policy:Node,
    policy += row.properties,
    policy.status = coalesce(policy.status, 'IN_FORCE')
FOREACH (name IN keys(row.days) | SET policy[name] = date(row.days[name]))
// asOf compares one bound: the first day on which the policy is no longer in force.
SET policy.endsOn = reduce(
      first = null,
      day IN [policy.amendedOn, policy.repealedOn, policy.expiresOn + duration({days: 1})] |
      CASE WHEN first <= day THEN first ELSE coalesce(day, first) END
    )
WITH policy, row
MATCH (source:Source {id: row.source.id})
CREATE (policy)-[described:DESCRIBED_IN {about: row.source.about, starts: row.source.starts, ends: row.source.ends}]->(source)
SET described.entryStart = row.source.entryStart, described.entryEnd = row.source.entryEnd
