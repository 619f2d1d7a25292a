// {"p0":"320100","p1":"2023-03-01","p2":"2023-03-01","p3":null,"p4":true,"p5":"JACCARD","p6":2,"p7":"ACTION_PLAN","p8":true,"p9":"310117"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
WITH *, [
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        WITH n0 AS asked
        MATCH (place:Region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
        WHERE (policy.publishedOn <= date($p1) AND NOT coalesce(policy.endsOn <= date($p2), false))
        WITH DISTINCT asked, place, target
        MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
        WHERE CASE WHEN $p3 IS NULL THEN region = place ELSE region.level = $p3 OR region = asked END
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE $p4 OR domain = target
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
          AND NOT EXISTS { (asked)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(region) }
          AND NOT EXISTS { (region)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(asked) }
          AND NOT EXISTS { (asked)<-[:MEMBER_OF]-(:Region)-[:MEMBER_OF]->(region) }
        WITH region, sharedDomains,
             CASE $p5
               WHEN 'JACCARD' THEN toFloat(shared) / (askedSize + size - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN askedSize < size THEN askedSize ELSE size END
               ELSE shared / sqrt(askedSize * size)
             END AS similarity,
             CASE $p5
               WHEN 'JACCARD' THEN toFloat(shared) / (askedSize + size - shared)
               WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN askedSize < size THEN askedSize ELSE size END
               ELSE toFloat(shared * shared) / (askedSize * size)
             END AS closeness
        ORDER BY closeness DESC, region.id
        LIMIT $p6
        RETURN region, similarity, sharedDomains, closeness
      }
      RETURN region AS n1, similarity AS n2, sharedDomains AS n3, closeness AS n4
    }
    WITH *
    ORDER BY n4 DESC, n1.id ASC
    RETURN [[n1.id], n2]
  },
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        WITH n0 AS region
        MATCH (region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
        WHERE EXISTS {
          MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(n5)
          WHERE NOT EXISTS {
            MATCH (n5)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n6:Policy)
            WHERE NOT coalesce(n6.kind = $p7, false)
          }
        }
        WITH DISTINCT target
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE $p8 OR domain = target
        WITH collect(DISTINCT domain) AS domains
        MATCH (:Region {id: $p9})<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
        WHERE EXISTS {
          MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(n5)
          WHERE NOT EXISTS {
            MATCH (n5)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n6:Policy)
            WHERE NOT coalesce(n6.kind = $p7, false)
          }
        }
        WITH DISTINCT domains, target
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE ($p8 OR domain = target)
          AND domain IN domains
        RETURN DISTINCT domain
      }
      RETURN domain AS n7
    }
    WITH *
    ORDER BY n7.id ASC
    RETURN [n7.id]
  }
] AS value
RETURN value,
version

// {"p0":"320200","p1":"2023-03-31","p2":"2023-03-31","p3":"EVENT","p4":true,"p5":1}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
WITH *, [
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        WITH n0 AS region
        CALL (region) {
          MATCH (peer:Region {level: 'PROVINCE'})
          WHERE region.level = 'PROVINCE'
          RETURN peer
        UNION
          MATCH (region)-[:PART_OF*1..]->(province:Region {level: 'PROVINCE'})
          MATCH (province)<-[:PART_OF*1..]-(peer:Region)
          RETURN peer
        }
        WITH region, peer
        WHERE peer <> region
        MATCH (peer)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
        WHERE (policy.publishedOn <= date($p1) AND NOT coalesce(policy.endsOn <= date($p2), false) AND policy.kind = $p3)
        WITH DISTINCT region, peer, target
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE $p4 OR domain = target
        WITH DISTINCT region, domain, peer
        ORDER BY peer.id
        WITH region, domain, collect(peer) AS peers
        WITH region, domain, peers, size(peers) AS number
        WHERE number >= $p5
          AND NOT EXISTS {
            MATCH (region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(own:Domain)-[:BROADER*0..]->(domain)
            WHERE ($p4 OR domain = own)
              AND (policy.publishedOn <= date($p1) AND NOT coalesce(policy.endsOn <= date($p2), false) AND policy.kind = $p3)
          }
        RETURN domain, peers, number
      }
      RETURN domain AS n1, peers AS n2, number AS n3
    }
    WITH *
    ORDER BY n3 DESC, n1.id ASC
    RETURN [
      [n1.id],
      COLLECT {
        UNWIND n2 AS n4
        RETURN [n4.id]
      }
    ]
  }
] AS value
RETURN value,
version

// {"p0":["310117","410100"],"p1":true}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      WITH COLLECT { UNWIND $p0 AS id RETURN DISTINCT id } AS ids
      UNWIND ids AS id
      MATCH (:Region {id: id})<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
      WHERE EXISTS {
        MATCH (policy)-[:HAS_MEASURE]->(n0)
        WHERE EXISTS {
          MATCH (n0)-[:TARGETS]->(n1)
        }
      }
      WITH DISTINCT ids, id, target
      MATCH (target)-[:BROADER*0..]->(domain:Domain)
      WHERE $p1 OR domain = target
      WITH ids, domain, count(DISTINCT id) AS regions
      WHERE regions = size(ids)
      RETURN domain
    }
    RETURN domain AS n2
  }
  WITH *
  ORDER BY n2.id ASC
  RETURN [n2.id]
} AS value,
version

// {"p0":"ACTION_PLAN","p1":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Region)
    WHERE EXISTS {
      MATCH (n0)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n1:Policy)
      WHERE n1.kind = $p0
    }
      AND NOT EXISTS {
        MATCH (n0)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n2:Policy)
        WHERE EXISTS {
          MATCH (n2)-[:SETS]->(n3)
        }
      }
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.id ASC
    LIMIT $p1
    RETURN [[n0.id]]
  }
] AS value,
version
