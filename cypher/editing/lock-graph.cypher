// question: Which version has the graph, once no other edit is under way? Whoever writes asks this first, and so waits its turn.
// parameters: none
// columns: version
MERGE (import:Import)
SET import.locked = true
REMOVE import.locked
RETURN import.version AS version
