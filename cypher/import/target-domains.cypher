// question: Which domains do policies target? Written with the passages that say so.
// parameters: rows, each {policy, id, sources, starts, ends}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
MATCH (domain:Domain {id: row.id})
CREATE (policy)-[:TARGETS {sources: row.sources, starts: row.starts, ends: row.ends}]->(domain)
