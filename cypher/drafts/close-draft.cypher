// question: Record that facts of a draft are in the graph, or that the draft is discarded.
// parameters: id, state, released (ids of facts), by
// columns: none
MATCH (draft:Draft {id: $id})
SET draft.state = $state,
    draft.closedBy = CASE $state WHEN 'OPEN' THEN NULL ELSE $by END,
    draft.closedAt = CASE $state WHEN 'OPEN' THEN NULL ELSE datetime() END
WITH draft
UNWIND $released AS id
MATCH (fact:DraftFact {id: id})
SET fact.released = true
