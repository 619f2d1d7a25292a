// question: Which nodes do policies, measures and goals point to? Written with the passages that say so.
// parameters: rows, each {from, type, id, sources, starts, ends}, and ordinal if the order of the source counts
// columns: none
UNWIND $rows AS row
MATCH (stating:Node {id: row.from})
MATCH (node:Node {id: row.id})
CREATE (stating)-[stated:$(row.type) {sources: row.sources, starts: row.starts, ends: row.ends}]->(node)
SET stated.ordinal = row.ordinal
