// {"p0":"110000","p1":3}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Goal)
    WHERE EXISTS {
      MATCH (n0)<-[:SETS]-(n1:Policy)
      WHERE $p0 IN n1.within
    }
    WITH n0
    ORDER BY n0.deadline IS NULL ASC, n0.deadline DESC, n0.id DESC
    LIMIT $p1
    RETURN [n0.deadline, n0.id, [n0.id, n0.deadline]]
  }
] AS value,
version
