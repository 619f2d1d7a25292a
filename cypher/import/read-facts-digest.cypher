// question: Which files did the facts come from that were imported last?
// parameters: none
// columns: digest
MATCH (import:Import)
RETURN import.factsDigest AS digest
