// question: Write domains and connect each to its broader one. Broader domains come before their narrower ones.
// parameters: rows, each {id, broader, properties}
// columns: none
UNWIND $rows AS row
MERGE (domain:Domain {id: row.id})
SET domain:Node, domain += row.properties
WITH domain, row
OPTIONAL MATCH (domain)-[old:BROADER]->(before:Domain)
SET domain.moved = CASE WHEN coalesce(before.id, '') = coalesce(row.broader, '') THEN domain.moved ELSE true END
DELETE old
WITH domain, row
MATCH (broader:Domain {id: row.broader})
CREATE (domain)-[:BROADER]->(broader)
