// question: Move the borders of entries of a draft.
// parameters: draft, rows, each {entry, start, end}
// columns: none
UNWIND $rows AS row
MATCH (:Draft {id: $draft})-[:HAS_ENTRY]->(entry:DraftEntry {ordinal: toInteger(row.entry)})
SET entry.start = toInteger(row.start), entry.end = toInteger(row.end)
