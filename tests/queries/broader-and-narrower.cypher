// {"p0":"industry","p1":20,"p2":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Domain)
WHERE n0.id = $p0
RETURN [
  n0.aliases,
  COLLECT {
    MATCH (n0)<-[:BROADER]-(n1:Domain)
    WITH n1
    ORDER BY n1.id ASC
    RETURN [
      n1.id,
      COLLECT {
        MATCH (n1)-[:BROADER]->(n2)
        RETURN [n2.id]
      }
    ]
  },
  [
    COLLECT {
      MATCH (n0)<-[:BROADER*0..]-()<-[:TARGETS]-(n3:Measure)
      WITH DISTINCT n3
      ORDER BY n3.policyId ASC, n3.ordinal ASC
      LIMIT $p1
      RETURN [[n3.text]]
    }
  ],
  [
    COUNT {
      MATCH (n0)<-[:TARGETS]-(n4:Measure)
    }
  ],
  [
    COLLECT {
      MATCH (n5:Region)
      WHERE n0.id IN n5.covers
        AND n5.id IS NOT NULL
      WITH n5
      ORDER BY n5.id ASC
      LIMIT $p2
      RETURN [[n5.name]]
    }
  ],
  [
    COUNT {
      MATCH (n0)<-[:FOCUSES_ON]-(n6:Region)
    }
  ]
] AS value,
version
