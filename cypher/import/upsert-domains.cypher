// question: Write domains and put each under its broader one. Broader ones stand before their narrower ones.
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
