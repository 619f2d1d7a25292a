// question: Which version has the graph, after no other edit is running? Every edit runs this first, and so waits for its turn.
// parameters: none
// columns: version
MERGE (import:Import)
SET import.locked = true
REMOVE import.locked
RETURN import.version AS version
