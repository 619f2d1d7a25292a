// {"p0":"32"}
MATCH (n0:Region)
WHERE n0.id = $p0
RETURN [n0.name] AS value,
COLLECT {
  MATCH (import:Import)
  RETURN import.version AS version
} AS version
