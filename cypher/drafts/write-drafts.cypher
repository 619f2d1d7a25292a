// question: Write drafts with their entries and facts. Their labels are their own: no question about the graph finds them.
// parameters: rows, each {id, source, state, version, graphVersion, madeAt (null: now), madeBy, closedAt, closedBy, entries};
//   an entry is {ordinal, policy, start, end, open, facts}, a fact {ordinal, field, value, detail, quote, start, end, rule,
//   term, score, offered, decision, decidedValue, decidedDetail, decidedStart,
//   decidedEnd, decidedQuote, decidedBy, decidedAt, released}
// columns: none
UNWIND $rows AS row
CREATE (draft:Draft {
  id: row.id, source: row.source, state: row.state, version: toInteger(row.version), graphVersion: row.graphVersion,
  madeAt: coalesce(datetime(row.madeAt), datetime()), madeBy: row.madeBy,
  closedAt: datetime(row.closedAt), closedBy: row.closedBy
})
WITH draft, row
UNWIND row.entries AS entry
CREATE (draft)-[:HAS_ENTRY]->(part:DraftEntry {
  id: draft.id + '/' + toString(toInteger(entry.ordinal)), draft: draft.id, ordinal: toInteger(entry.ordinal),
  policy: entry.policy, start: toInteger(entry.start), end: toInteger(entry.end), open: entry.open
})
WITH part, entry
UNWIND entry.facts AS fact
CREATE (part)-[:HAS_FACT]->(:DraftFact {
  id: part.id + '/' + toString(toInteger(fact.ordinal)), entry: part.id, ordinal: toInteger(fact.ordinal),
  field: fact.field, value: fact.value, detail: fact.detail, quote: fact.quote,
  start: toInteger(fact.start), end: toInteger(fact.end), rule: fact.rule, term: fact.term,
  score: toFloat(fact.score), offered: fact.offered, decision: fact.decision, decidedValue: fact.decidedValue,
  decidedDetail: fact.decidedDetail, decidedStart: toInteger(fact.decidedStart), decidedEnd: toInteger(fact.decidedEnd),
  decidedQuote: fact.decidedQuote,
  decidedBy: fact.decidedBy, decidedAt: datetime(fact.decidedAt), released: coalesce(fact.released, false)
})
