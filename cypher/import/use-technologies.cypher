// question: Which technologies do policies name? Written with the passages that say so.
// parameters: rows, each {policy, id, sources, starts, ends}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
MATCH (technology:Technology {id: row.id})
CREATE (policy)-[:USES {sources: row.sources, starts: row.starts, ends: row.ends}]->(technology)
