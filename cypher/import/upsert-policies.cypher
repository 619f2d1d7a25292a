// question: Write policies, each with its region, its source, and the passages that state its own values.
// parameters: rows, each {id, publishedOn, properties, region: {id, sources, starts, ends}, source: {id, about, starts, ends}}
// columns: none
UNWIND $rows AS row
MERGE (policy:Policy {id: row.id})
SET policy:Node,
    policy += row.properties,
    policy.publishedOn = date(row.publishedOn),
    policy.status = coalesce(policy.status, 'IN_FORCE')
WITH policy, row
MATCH (region:Region {id: row.region.id})
CREATE (policy)-[:APPLIES_TO {sources: row.region.sources, starts: row.region.starts, ends: row.region.ends}]->(region)
WITH policy, row
MATCH (source:Source {id: row.source.id})
CREATE (policy)-[:DESCRIBED_IN {about: row.source.about, starts: row.source.starts, ends: row.source.ends}]->(source)
