// {"p0":"2023-03-01","p1":"2023-03-01","p2":"IN_FORCE","p3":2}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Policy)
    WHERE n0.publishedOn <= date($p0)
      AND NOT coalesce(n0.endsOn <= date($p1), false)
      AND n0.status = $p2
      AND n0.publishedOn IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.publishedOn DESC, n0.id DESC
    LIMIT $p3
    RETURN [
      [
        n0.id,
        n0.status,
        toString(n0.amendedOn),
        toString(n0.repealedOn),
        COLLECT {
          MATCH (n0)-[:AMENDED_BY]->(n1)
          RETURN [n1.id]
        },
        COLLECT {
          MATCH (n0)<-[:AMENDED_BY]-(n2:Policy)
          RETURN [n2.id]
        }
      ]
    ]
  },
  COUNT {
    MATCH (n0:Policy)
    WHERE n0.publishedOn <= date($p0)
      AND NOT coalesce(n0.endsOn <= date($p1), false)
      AND n0.status = $p2
      AND n0.id IS NOT NULL
  },
  COLLECT {
    WITH COLLECT {
      MATCH (n0:Policy)
      WHERE n0.publishedOn <= date($p0)
        AND NOT coalesce(n0.endsOn <= date($p1), false)
        AND n0.status = $p2
        AND n0.id IS NOT NULL
      RETURN n0
    } AS n3
    WITH *, [
      [
        COLLECT {
          CALL (n3) {
            CALL (n3) {
              UNWIND n3 AS policy
              WITH policy.kind AS kind, count(policy) AS policies
              WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT', 'LAW', 'RULE', 'OPINION', 'GUIDE', 'DECISION', 'REPORT', 'OTHER'] AS order
              RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
            }
            RETURN kind AS n4, policies AS n5, place AS n6
          }
          WITH *
          ORDER BY n6 ASC
          RETURN [n4, n5]
        }
      ]
    ] AS row
    RETURN row
  }
] AS value,
version

// {"p0":"industry","p1":"2023-01-31","p2":"2023-01-31","p3":3}
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
      WHERE n1.publishedOn <= date($p1)
        AND NOT coalesce(n1.endsOn <= date($p2), false)
      WITH DISTINCT n1
      ORDER BY n1.publishedOn DESC, n1.id DESC
      LIMIT $p3
      RETURN [[n1.id]]
    },
    COUNT {
      MATCH (n0)<-[:BROADER*0..]-()<-[:TARGETS]-()<-[:HAS_MEASURE*0..1]-(n1:Policy)
      WHERE n1.publishedOn <= date($p1)
        AND NOT coalesce(n1.endsOn <= date($p2), false)
      RETURN DISTINCT n1
    }
  ]
] AS value,
version
