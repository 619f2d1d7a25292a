// question: Record which files the last imported facts came from, so that the next start need not read them.
// parameters: digest
// columns: none
MATCH (import:Import)
SET import.factsDigest = $digest
