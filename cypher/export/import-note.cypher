// question: Which version and model has the graph, and which reviewed facts were imported last?
// parameters: none
// columns: version, model, fingerprint
OPTIONAL MATCH (import:Import)
RETURN import.version AS version, import.model AS model, import.fingerprint AS fingerprint
