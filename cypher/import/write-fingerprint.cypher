// question: Record which facts were imported, and that the graph has changed: caches are valid for one version.
// parameters: fingerprint
// columns: none
MERGE (import:Import)
SET import.fingerprint = $fingerprint, import.version = randomUUID()
REMOVE import.factsDigest
