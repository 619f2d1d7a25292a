// {"p0":"ACTION_PLAN"}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE n0.kind = $p0
  }
] AS value,
COLLECT {
  MATCH (import:Import)
  RETURN import.version AS version
} AS version
