// question: Which form does the graph have? The model is null if none was recorded yet, or if the graph is empty.
// parameters: none
// columns: model, isEmpty
OPTIONAL MATCH (import:Import)
RETURN max(import.model) AS model, NOT EXISTS { MATCH (:Node) } AS isEmpty
