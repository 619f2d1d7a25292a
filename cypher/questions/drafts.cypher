// question: Which drafts are there, of one source or of all, in one state or in all?
// parameters: source (null: all), state (null: all)
// columns: draft
// order: draft.id DESC
MATCH (draft:Draft)
WHERE ($source IS NULL OR draft.source = $source) AND ($state IS NULL OR draft.state = $state)
RETURN draft
