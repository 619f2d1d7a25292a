// {"p0":3}
RETURN [
  COLLECT {
    MATCH (n0:Region)
    WHERE EXISTS {
      MATCH (n0)<-[:APPLIES_TO]-(n1:Policy)
    }
      AND n0.name IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.name ASC, n0.id ASC
    LIMIT $p0
    RETURN [n0.name, n0.id, [n0.name]]
  }
] AS value
