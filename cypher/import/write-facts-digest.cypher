// question: Note from which files the facts came that were imported last, so that the next start need not read them.
// parameters: digest
// columns: none
MATCH (import:Import)
SET import.factsDigest = $digest
