// {"p0":2}
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
        head(COLLECT {
          MATCH (n0)-[:APPLIES_TO]->(n1:Region)
          RETURN [n1.id]
        })
      ],
      [n0.id]
    ]
  },
  [
    [
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WITH n0 AS policy
            WITH policy.kind AS kind, count(policy) AS policies
            WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT'] AS order
            RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
          }
          RETURN kind AS n2, policies AS n3, place AS n4
        }
        WITH *
        ORDER BY n4 ASC
        RETURN [n2]
      }
    ]
  ]
] AS value

// {"p0":"320100"}
MATCH (n0:Node)
WHERE n0.id = $p0
RETURN CASE
  WHEN n0:Domain THEN [0]
  WHEN n0:Goal THEN [1]
  WHEN n0:Measure THEN [2]
  WHEN n0:Organization THEN [3]
  WHEN n0:Policy THEN [4]
  WHEN n0:Region THEN [5, n0.name]
  WHEN n0:Source THEN [6]
  WHEN n0:Technology THEN [7]
END AS value

// {"p0":null,"p1":null,"p2":null,"p3":true,"p4":null,"p5":1,"p6":"JACCARD","p7":1}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        MATCH (place:Region)-[:FOCUSES_ON]->(target:Domain)
        WITH DISTINCT place, target
        MATCH (place)-[:PART_OF*0..]->(region:Region)
        WHERE CASE WHEN $p0 IS NULL THEN region = place ELSE region.level = $p0 OR region.id = $p1 END
          AND ($p2 IS NULL OR region.id = $p1 OR EXISTS { (region)-[:PART_OF*0..]->(:Region {id: $p2}) })
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE ($p3 OR domain = target)
          AND ($p4 IS NULL OR domain.id IN $p4)
        WITH DISTINCT region, domain
        ORDER BY domain.id
        WITH region, collect(domain) AS domains
        WITH collect({region: region, domains: domains}) AS sets
        UNWIND sets AS one
        WITH sets, one
        WHERE $p1 IS NULL OR one.region.id = $p1
        UNWIND sets AS other
        WITH one.region AS first, other.region AS second, one.domains AS firstDomains, other.domains AS secondDomains
        WHERE CASE WHEN $p1 IS NULL THEN first.id < second.id ELSE first <> second END
        WITH first, second, size(firstDomains) AS firstSize, size(secondDomains) AS secondSize,
             [domain IN firstDomains WHERE domain IN secondDomains] AS sharedDomains
        WITH first, second, firstSize, secondSize, sharedDomains, size(sharedDomains) AS shared
        WHERE shared >= $p5
          AND NOT EXISTS { (first)-[:PART_OF*1..]->(second) }
          AND NOT EXISTS { (second)-[:PART_OF*1..]->(first) }
        RETURN [first, second] AS regions,
               sharedDomains,
               CASE $p6
                 WHEN 'JACCARD' THEN toFloat(shared) / (firstSize + secondSize - shared)
                 WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN firstSize < secondSize THEN firstSize ELSE secondSize END
                 ELSE shared / sqrt(firstSize * secondSize)
               END AS similarity,
               shared,
               CASE $p6
                 WHEN 'JACCARD' THEN toFloat(shared) / (firstSize + secondSize - shared)
                 WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN firstSize < secondSize THEN firstSize ELSE secondSize END
                 ELSE toFloat(shared * shared) / (firstSize * secondSize)
               END AS closeness,
               first,
               second
      }
      RETURN regions AS n0, sharedDomains AS n1, similarity AS n2, shared AS n3, closeness AS n4, first AS n5, second AS n6
    }
    WITH *
    ORDER BY n3 DESC, n4 DESC, n5.id ASC, n6.id ASC
    LIMIT $p7
    RETURN [
      [
        COLLECT {
          UNWIND n0 AS n7
          RETURN []
        }
      ]
    ]
  }
] AS value
