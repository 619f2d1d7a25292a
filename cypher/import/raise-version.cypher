// question: Record that the graph has changed. Returns its new version, for which caches are valid.
// parameters: none
// columns: version
MERGE (import:Import)
SET import.version = randomUUID()
RETURN import.version AS version
