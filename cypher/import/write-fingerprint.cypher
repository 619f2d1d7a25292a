// question: Note which facts were imported.
// parameters: fingerprint
// columns: none
MERGE (import:Import)
SET import.fingerprint = $fingerprint
