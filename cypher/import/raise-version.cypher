// question: Note that the graph has changed: its version, which this gives, is what caches are valid for.
// parameters: none
// columns: version
MERGE (import:Import)
SET import.version = randomUUID()
RETURN import.version AS version
