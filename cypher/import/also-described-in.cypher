// question: Which additional sources describe policies, and where do they state the policies' own values?
// parameters: rows, each {policy, id, about, starts, ends, entryStart, entryEnd}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
MATCH (source:Source {id: row.id})
CREATE (policy)-[described:ALSO_DESCRIBED_IN {about: row.about, starts: row.starts, ends: row.ends}]->(source)
SET described.entryStart = row.entryStart, described.entryEnd = row.entryEnd
