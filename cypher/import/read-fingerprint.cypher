// question: Which facts were imported last?
// parameters: none
// columns: fingerprint
MATCH (import:Import)
RETURN import.fingerprint AS fingerprint
