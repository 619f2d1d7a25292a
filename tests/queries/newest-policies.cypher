// {"p0":3}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Policy)
    WHERE n0.publishedOn IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.publishedOn DESC, n0.id DESC
    LIMIT $p0
    RETURN [
      toString(n0.publishedOn),
      n0.id,
      [
        n0.id,
        toString(n0.publishedOn),
        COLLECT {
          MATCH (n0)-[:APPLIES_TO]->(n1)
          RETURN [n1.name]
        },
        COLLECT {
          MATCH (n0)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(n2)
          WITH DISTINCT n2
          ORDER BY n2.id ASC
          RETURN [n2.id]
        }
      ]
    ]
  },
  COUNT {
    MATCH (n0:Policy)
  }
] AS value,
version
