// question: Record what a person decides about facts of a draft; without a decision, an earlier one is undone.
// parameters: rows, each {fact, decision, value, detail, start, end, quote}, by
// columns: none
UNWIND $rows AS row
MATCH (fact:DraftFact {id: row.fact})
SET fact.decision = row.decision, fact.decidedValue = row.value, fact.decidedDetail = row.detail,
    fact.decidedStart = toInteger(row.start), fact.decidedEnd = toInteger(row.end), fact.decidedQuote = row.quote,
    fact.decidedBy = CASE WHEN row.decision IS NULL THEN NULL ELSE $by END,
    fact.decidedAt = CASE WHEN row.decision IS NULL THEN NULL ELSE datetime() END
