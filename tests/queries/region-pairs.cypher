// {"p0":"PROVINCE","p1":null,"p2":null,"p3":true,"p4":null,"p5":2,"p6":"JACCARD","p7":3,"p8":"310000","p9":20}
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
      n3,
      n4,
      n5.id,
      n6.id,
      [
        COLLECT {
          UNWIND n0 AS n7
          RETURN [n7.name]
        },
        COLLECT {
          UNWIND n1 AS n8
          RETURN [
            n8.id,
            [
              COLLECT {
                MATCH (n8)<-[:BROADER*0..]-()<-[:TARGETS]-()<-[:HAS_MEASURE*0..1]-(n9:Policy)
                WHERE EXISTS {
                  MATCH (n9)-[:APPLIES_TO]->(n10:Region)
                  WHERE EXISTS {
                    MATCH (n10)-[:PART_OF*0..]->(n11:Region)
                    WHERE n11.id = $p8
                  }
                }
                WITH DISTINCT n9
                ORDER BY n9.publishedOn DESC, n9.id DESC
                LIMIT $p9
                RETURN [[n9.id]]
              }
            ]
          ]
        },
        n2
      ]
    ]
  },
  COUNT {
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
    RETURN 1 AS row
  }
] AS value
