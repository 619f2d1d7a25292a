// question: What is this draft, after no other change of it is running? Raises its version; the graph has its own.
// parameters: id
// columns: source, state, version (before), graphVersion
MATCH (draft:Draft {id: $id})
SET draft.version = draft.version + 1
RETURN draft.source AS source, draft.state AS state, draft.version - 1 AS version, draft.graphVersion AS graphVersion
