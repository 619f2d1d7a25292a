// {"p0":3}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Region)
    WHERE EXISTS {
      MATCH (n0)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n1:Policy)
    }
      AND n0.nameSortKey IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.nameSortKey ASC, n0.id ASC
    LIMIT $p0
    RETURN [n0.nameSortKey, n0.id, [n0.name]]
  }
] AS value,
version
