// question: Note which facts were imported, and that the graph has changed: its version is what caches are valid for.
// parameters: fingerprint
// columns: none
MERGE (import:Import)
SET import.fingerprint = $fingerprint, import.version = randomUUID()
REMOVE import.factsDigest
