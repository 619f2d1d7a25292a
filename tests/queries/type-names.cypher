// {"p0":2}
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
        COLLECT {
          MATCH (n0)-[:APPLIES_TO]->(n1)
          RETURN [n1.id]
        }
      ],
      [n0.id]
    ]
  },
  COLLECT {
    WITH COLLECT {
      MATCH (n0:Policy)
      RETURN n0
    } AS n2
    WITH *, [
      [
        COLLECT {
          CALL (n2) {
            CALL (n2) {
              UNWIND n2 AS policy
              WITH policy.kind AS kind, count(policy) AS policies
              WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT', 'LAW', 'RULE', 'OPINION', 'GUIDE', 'DECISION', 'REPORT', 'OTHER'] AS order
              RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
            }
            RETURN kind AS n3, policies AS n4, place AS n5
          }
          WITH *
          ORDER BY n5 ASC
          RETURN [n3]
        }
      ]
    ] AS row
    RETURN row
  }
] AS value,
version

// {"p0":"320100"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
OPTIONAL MATCH (former:FormerId)
WHERE former.id = $p0
MATCH (n0:Node)
WHERE n0.id = coalesce(former.nodeId, $p0)
RETURN CASE
  WHEN n0:Domain THEN [0]
  WHEN n0:Goal THEN [1]
  WHEN n0:Measure THEN [2]
  WHEN n0:Organization THEN [3]
  WHEN n0:Policy THEN [4]
  WHEN n0:Region THEN [5, n0.name]
  WHEN n0:Source THEN [6]
  WHEN n0:TargetGroup THEN [7]
  WHEN n0:Technology THEN [8]
END AS value,
version

// {"p0":{"question":"region-pairs","values":{"first":1,"includeNarrower":true,"minShared":1,"metric":"JACCARD"},"columns":["regions"],"page":{"from":"start","size":1}},"p1":1}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        UNWIND $p0.rows AS row
        MATCH (first:Region {id: row.first})
        MATCH (second:Region {id: row.second})
        RETURN [first, second] AS regions,
               COLLECT {
                 UNWIND row.sharedDomains AS id
                 MATCH (domain:Domain {id: id})
                 RETURN domain
                 ORDER BY domain.id
               } AS sharedDomains,
               row.similarity AS similarity,
               row.shared AS shared,
               row.closeness AS closeness,
               first,
               second
      }
      RETURN regions AS n0, sharedDomains AS n1, similarity AS n2, shared AS n3, closeness AS n4, first AS n5, second AS n6
    }
    WITH *
    ORDER BY n3 DESC, n4 DESC, n5.id ASC, n6.id ASC
    LIMIT $p1
    RETURN [
      [
        COLLECT {
          UNWIND n0 AS n7
          RETURN []
        }
      ]
    ]
  }
] AS value,
version
