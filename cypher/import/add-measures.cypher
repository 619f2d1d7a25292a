// question: Write policies' measures and the passages that state them.
// parameters: rows, each {policy, id, properties, sources, starts, ends}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
CREATE (measure:Node:Measure {id: row.id, policyId: row.policy})
SET measure += row.properties
CREATE (policy)-[:HAS_MEASURE {sources: row.sources, starts: row.starts, ends: row.ends}]->(measure)
