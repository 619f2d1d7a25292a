// question: Add facts that a person found to entries of a draft. They are accepted by that person.
// parameters: draft, rows, each {entry, ordinal, field, value, detail, quote, start, end, rule}, by
// columns: none
UNWIND $rows AS row
MATCH (:Draft {id: $draft})-[:HAS_ENTRY]->(entry:DraftEntry {ordinal: toInteger(row.entry)})
CREATE (entry)-[:HAS_FACT]->(:DraftFact {
  id: entry.id + '/' + toString(toInteger(row.ordinal)), entry: entry.id, ordinal: toInteger(row.ordinal),
  field: row.field, value: row.value, detail: row.detail, quote: row.quote,
  start: toInteger(row.start), end: toInteger(row.end), rule: row.rule, score: 1.0, offered: false,
  decision: 'ACCEPTED', decidedBy: $by, decidedAt: datetime(), released: false
})
