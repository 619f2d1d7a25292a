// question: Note that the graph has changed: its version is what caches are valid for.
// parameters: none
// columns: none
MERGE (import:Import)
SET import.version = randomUUID()
