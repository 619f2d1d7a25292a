// {"p0":"education","p1":1,"p2":1,"p3":2}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Domain)
WHERE n0.id = $p0
RETURN [
  [
    COLLECT {
      MATCH (n0)<-[:BROADER*0..]-()<-[:TARGETS]-()<-[:HAS_MEASURE*0..1]-(n1:Policy)
      WITH DISTINCT n1
      ORDER BY n1.publishedOn DESC, n1.id DESC
      LIMIT $p1
      RETURN [[n1.title]]
    }
  ],
  [
    COLLECT {
      MATCH (n0)<-[:BROADER*0..]-()<-[:TARGETS]-()<-[:HAS_MEASURE*0..1]-(n2:Policy)
      WITH DISTINCT n2
      ORDER BY n2.publishedOn ASC, n2.id ASC
      LIMIT $p2
      RETURN [[n2.title]]
    }
  ],
  [
    COLLECT {
      MATCH (n3:Region)
      WHERE n0.id IN n3.covers
        AND n3.id IS NOT NULL
      WITH n3
      ORDER BY n3.id ASC
      LIMIT $p3
      RETURN [[n3.id]]
    },
    COUNT {
      MATCH (n3:Region)
      WHERE n0.id IN n3.covers
    }
  ]
] AS value,
version
