// {"p0":"ACTION_PLAN","p1":"PROVINCE","p2":null,"p3":true,"p4":null,"p5":null,"p6":2,"p7":"JACCARD","p8":3}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        MATCH (place:Region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
        WHERE policy.kind = $p0
        WITH DISTINCT place, target
        MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
        WHERE CASE WHEN $p1 IS NULL THEN region = place ELSE region.level = $p1 OR region.id = $p2 END
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE ($p3 OR domain = target)
          AND ($p4 IS NULL OR domain.id IN $p4)
        WITH region, collect(DISTINCT domain) AS domains
        WITH domains, {
            region: region,
            id: region.id,
            size: size(domains),
            isPartner: ($p1 IS NULL OR region.level = $p1)
              AND ($p5 IS NULL OR EXISTS { (region)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(:Region {id: $p5}) })
          } AS entry
        UNWIND domains AS domain
        WITH domain, collect(entry) AS entries
        ORDER BY domain.id
        UNWIND entries AS one
        UNWIND entries AS other
        WITH domain, one, other
        WHERE other.isPartner
          AND CASE WHEN $p2 IS NULL THEN one.isPartner AND one.id < other.id ELSE one.id = $p2 AND other.id <> $p2 END
        WITH one.region AS first, other.region AS second, one.size AS size, other.size AS otherSize, collect(domain) AS sharedDomains
        WITH first, second, size, otherSize, sharedDomains, size(sharedDomains) AS shared
        WHERE shared >= $p6
          AND NOT EXISTS { (first)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(second) }
          AND NOT EXISTS { (second)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(first) }
          AND NOT EXISTS { (first)<-[:MEMBER_OF]-(:Region)-[:MEMBER_OF]->(second) }
        WITH first, second, sharedDomains, shared,
             CASE $p7
               WHEN 'JACCARD' THEN toFloat(shared) / (size + otherSize - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN size < otherSize THEN size ELSE otherSize END
               ELSE shared / sqrt(size * otherSize)
             END AS similarity,
             CASE $p7
               WHEN 'JACCARD' THEN toFloat(shared) / (size + otherSize - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN size < otherSize THEN size ELSE otherSize END
               ELSE toFloat(shared * shared) / (size * otherSize)
             END AS closeness
        RETURN [first, second] AS regions, sharedDomains, similarity, shared, closeness, first, second
      }
      RETURN regions AS n0, sharedDomains AS n1, similarity AS n2, shared AS n3, closeness AS n4, first AS n5, second AS n6
    }
    WITH *
    ORDER BY n3 DESC, n4 DESC, n5.id ASC, n6.id ASC
    LIMIT $p8
    RETURN [
      n3,
      n4,
      n5.id,
      n6.id,
      [
        COLLECT {
          UNWIND n0 AS n7
          RETURN [n7.id]
        },
        COLLECT {
          UNWIND n1 AS n8
          RETURN [n8.id]
        },
        n2
      ]
    ]
  },
  COUNT {
    CALL () {
      CALL () {
        MATCH (place:Region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
        WHERE policy.kind = $p0
        WITH DISTINCT place, target
        MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
        WHERE CASE WHEN $p1 IS NULL THEN region = place ELSE region.level = $p1 OR region.id = $p2 END
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE ($p3 OR domain = target)
          AND ($p4 IS NULL OR domain.id IN $p4)
        WITH region, collect(DISTINCT domain) AS domains
        WITH domains, {
            region: region,
            id: region.id,
            size: size(domains),
            isPartner: ($p1 IS NULL OR region.level = $p1)
              AND ($p5 IS NULL OR EXISTS { (region)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(:Region {id: $p5}) })
          } AS entry
        UNWIND domains AS domain
        WITH domain, collect(entry) AS entries
        ORDER BY domain.id
        UNWIND entries AS one
        UNWIND entries AS other
        WITH domain, one, other
        WHERE other.isPartner
          AND CASE WHEN $p2 IS NULL THEN one.isPartner AND one.id < other.id ELSE one.id = $p2 AND other.id <> $p2 END
        WITH one.region AS first, other.region AS second, one.size AS size, other.size AS otherSize, collect(domain) AS sharedDomains
        WITH first, second, size, otherSize, sharedDomains, size(sharedDomains) AS shared
        WHERE shared >= $p6
          AND NOT EXISTS { (first)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(second) }
          AND NOT EXISTS { (second)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(first) }
          AND NOT EXISTS { (first)<-[:MEMBER_OF]-(:Region)-[:MEMBER_OF]->(second) }
        WITH first, second, sharedDomains, shared,
             CASE $p7
               WHEN 'JACCARD' THEN toFloat(shared) / (size + otherSize - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN size < otherSize THEN size ELSE otherSize END
               ELSE shared / sqrt(size * otherSize)
             END AS similarity,
             CASE $p7
               WHEN 'JACCARD' THEN toFloat(shared) / (size + otherSize - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN size < otherSize THEN size ELSE otherSize END
               ELSE toFloat(shared * shared) / (size * otherSize)
             END AS closeness
        RETURN [first, second] AS regions, sharedDomains, similarity, shared, closeness, first, second
      }
      RETURN regions AS n0, sharedDomains AS n1, similarity AS n2, shared AS n3, closeness AS n4, first AS n5, second AS n6
    }
    RETURN 1 AS row
  }
] AS value,
version
