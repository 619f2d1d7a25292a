// question: Which version of the graph is this? It changes with every write. It is null before the first.
// parameters: none
// columns: version
OPTIONAL MATCH (import:Import)
RETURN import.version AS version
