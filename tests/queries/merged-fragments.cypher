// {"p0":"INDUSTRY_SCALE","p1":1}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Goal)
    WHERE toLower(n0.indicator) = toLower($p0)
      AND n0.unit IS NOT NULL
      AND n0.value IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.unit DESC, n0.value DESC, n0.id DESC
    LIMIT $p1
    RETURN [
      [
        n0.value,
        COLLECT {
          MATCH (n0)<-[:SETS]-(n1:Policy)
          RETURN [n1.kind, n1.stage, n1.id]
        }
      ]
    ]
  }
] AS value,
version
