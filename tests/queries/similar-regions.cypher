// {"p0":"320100","p1":null,"p2":true,"p3":"OVERLAP","p4":2}
MATCH (n0:Region)
WHERE n0.id = $p0
WITH *, [
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        WITH n0 AS asked
        MATCH (place:Region)-[:FOCUSES_ON]->(target:Domain)
        WITH DISTINCT asked, place, target
        MATCH (place)-[:PART_OF*0..]->(region:Region)
        WHERE CASE WHEN $p1 IS NULL THEN region = place ELSE region.level = $p1 OR region = asked END
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE $p2 OR domain = target
        WITH DISTINCT asked, region, domain
        ORDER BY domain.id
        WITH asked, region, collect(domain) AS domains
        WITH asked, collect({region: region, domains: domains}) AS sets
        WITH asked, sets, head([entry IN sets WHERE entry.region = asked | entry.domains]) AS askedDomains
        UNWIND sets AS other
        WITH asked, askedDomains, other.region AS region, other.domains AS domains
        WHERE region <> asked
        WITH asked, region, size(askedDomains) AS askedSize, size(domains) AS size,
             [domain IN askedDomains WHERE domain IN domains] AS sharedDomains
        WITH asked, region, askedSize, size, sharedDomains, size(sharedDomains) AS shared
        WHERE shared > 0
          AND NOT EXISTS { (asked)-[:PART_OF*1..]->(region) }
          AND NOT EXISTS { (region)-[:PART_OF*1..]->(asked) }
        WITH region, sharedDomains,
             CASE $p3
               WHEN 'JACCARD' THEN toFloat(shared) / (askedSize + size - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN askedSize < size THEN askedSize ELSE size END
               ELSE shared / sqrt(askedSize * size)
             END AS similarity,
             CASE $p3
               WHEN 'JACCARD' THEN toFloat(shared) / (askedSize + size - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN askedSize < size THEN askedSize ELSE size END
               ELSE toFloat(shared * shared) / (askedSize * size)
             END AS closeness
        ORDER BY closeness DESC, region.id
        LIMIT $p4
        RETURN region, similarity, sharedDomains, closeness
      }
      RETURN region AS n1, similarity AS n2, sharedDomains AS n3, closeness AS n4
    }
    WITH *
    ORDER BY n4 DESC, n1.id ASC
    RETURN [
      [
        n1.name,
        [
          COUNT {
            MATCH (n1)<-[:APPLIES_TO]-(n5:Policy)
          }
        ]
      ],
      n2,
      COLLECT {
        UNWIND n3 AS n6
        RETURN [n6.name]
      }
    ]
  }
] AS value
RETURN value
