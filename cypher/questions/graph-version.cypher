// question: Which version of the graph is this? It changes with every write.
// parameters: none
// columns: version
MATCH (import:Import)
RETURN import.version AS version
