// {"p0":"zhengzhou-metaverse-cases-notice-2023"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Policy)
WHERE n0.id = $p0
WITH *, [
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        WITH n0 AS policy
        MATCH (policy)-[:HAS_MEASURE*0..1]->()-[stated:TARGETS]->(domain:Domain)
        UNWIND range(0, size(stated.starts) - 1) AS place
        WITH DISTINCT domain, stated.sources[place] AS sourceId, stated.starts[place] AS start, stated.ends[place] AS end
        MATCH (source:Source {id: sourceId})
        RETURN domain, source, start, end
      }
      RETURN domain AS n1, source AS n2, start AS n3, end AS n4
    }
    WITH *
    ORDER BY n3 ASC, n4 ASC, n1.id ASC, n2.id ASC
    RETURN [
      [n1.id],
      [n3, n4, substring(n2.text, n3, n4 - n3), substring(n2.textHant, n3, n4 - n3)]
    ]
  }
] AS value
RETURN value,
version
