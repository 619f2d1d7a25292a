// question: Write sources.
// parameters: rows, each {id, publishedOn, retrievedOn, properties}
// columns: none
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source:Node,
    source += row.properties,
    source.publishedOn = date(row.publishedOn),
    source.retrievedOn = date(row.retrievedOn)
