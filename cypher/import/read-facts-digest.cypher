// question: From which files came the facts that were imported last?
// parameters: none
// columns: digest
MATCH (import:Import)
RETURN import.factsDigest AS digest
