// question: Write policies' measures, the domains of each, and the passages that state both.
// parameters: rows, each {policy, id, properties, sources, starts, ends, domains: [{id, sources, starts, ends}]}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
CREATE (measure:Node:Measure {id: row.id, policyId: row.policy})
SET measure += row.properties
CREATE (policy)-[:HAS_MEASURE {sources: row.sources, starts: row.starts, ends: row.ends}]->(measure)
WITH measure, row
UNWIND row.domains AS target
MATCH (domain:Domain {id: target.id})
CREATE (measure)-[:TARGETS {sources: target.sources, starts: target.starts, ends: target.ends}]->(domain)
