// question: What are the facts of a draft, with what was decided?
// parameters: id
// columns: entry, policy, entryStart, entryEnd, id, field, value, detail, quote, start, end, rule, score, offered, decision,
//   decidedValue, decidedDetail, decidedStart, decidedEnd, decidedQuote, ordinal, released
// order: entry, ordinal
MATCH (:Draft {id: $id})-[:HAS_ENTRY]->(entry:DraftEntry)-[:HAS_FACT]->(fact:DraftFact)
RETURN entry.ordinal AS entry, entry.policy AS policy, entry.start AS entryStart, entry.end AS entryEnd, fact.id AS id,
       fact.field AS field, fact.value AS value, fact.detail AS detail, fact.quote AS quote, fact.start AS start,
       fact.end AS end, fact.rule AS rule, fact.score AS score, fact.offered AS offered, fact.decision AS decision,
       fact.decidedValue AS decidedValue, fact.decidedDetail AS decidedDetail, fact.decidedStart AS decidedStart,
       fact.decidedEnd AS decidedEnd, fact.decidedQuote AS decidedQuote, fact.ordinal AS ordinal, fact.released AS released
ORDER BY entry.ordinal, fact.ordinal
