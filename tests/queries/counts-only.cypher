// {"p0":"ACTION_PLAN"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE n0.kind = $p0
  }
] AS value,
version
