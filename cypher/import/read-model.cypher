// question: Which form does the graph have? Its model is null before the graph noted one, and where nothing is in it.
// parameters: none
// columns: model, isEmpty
OPTIONAL MATCH (import:Import)
RETURN max(import.model) AS model, NOT EXISTS { MATCH (:Node) } AS isEmpty
