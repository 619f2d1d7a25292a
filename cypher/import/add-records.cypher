// question: Write the records that belong to policies and measures, such as amounts, and the passages that state them.
// parameters: rows, each {owner, type, label, position, properties, fractions, sources, starts, ends}
// columns: none
UNWIND $rows AS row
MATCH (owner:Node {id: row.owner})
CREATE (owner)-[:$(row.type) {sources: row.sources, starts: row.starts, ends: row.ends}]->(record:$(row.label))
SET record += row.properties, record.position = row.position
FOREACH (name IN keys(row.fractions) | SET record[name] = toFloat(row.fractions[name]))
