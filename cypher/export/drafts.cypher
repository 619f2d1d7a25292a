// question: What drafts are there, with their facts and what was decided? One page, by id, which orders by time.
// parameters: after, limit
// columns: id, source, state, version, graphVersion, madeAt, madeBy, closedAt, closedBy, entries
MATCH (draft:Draft)
WHERE draft.id > $after
WITH draft
ORDER BY draft.id
LIMIT $limit
RETURN draft.id AS id, draft.source AS source, draft.state AS state, draft.version AS version,
       draft.graphVersion AS graphVersion, toString(draft.madeAt) AS madeAt, draft.madeBy AS madeBy,
       toString(draft.closedAt) AS closedAt, draft.closedBy AS closedBy, COLLECT {
  MATCH (draft)-[:HAS_ENTRY]->(entry:DraftEntry)
  WITH entry
  ORDER BY entry.ordinal
  RETURN {
    ordinal: entry.ordinal, policy: entry.policy, start: entry.start, end: entry.end, open: entry.open,
    facts: COLLECT {
      MATCH (entry)-[:HAS_FACT]->(fact:DraftFact)
      WITH fact
      ORDER BY fact.ordinal
      RETURN {
        ordinal: fact.ordinal, field: fact.field, value: fact.value, detail: fact.detail, quote: fact.quote,
        start: fact.start, end: fact.end, rule: fact.rule, term: fact.term, score: fact.score, offered: fact.offered,
        decision: fact.decision, decidedValue: fact.decidedValue,
        decidedDetail: fact.decidedDetail, decidedStart: fact.decidedStart, decidedEnd: fact.decidedEnd,
        decidedQuote: fact.decidedQuote, decidedBy: fact.decidedBy,
        decidedAt: toString(fact.decidedAt), released: fact.released
      }
    }
  }
} AS entries
