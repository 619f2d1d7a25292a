// question: Record which form the graph has.
// parameters: model
// columns: none
MERGE (import:Import)
SET import.model = $model
