// {"p0":"320000","p1":"320000","p2":"PROVINCE","p3":"320000","p4":"320000","p5":"QUARTER","p6":"320000"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE $p0 IN n0.within
  },
  [
    [
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE $p1 IN n0.within
            WITH n0 AS policy
            MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
            RETURN domain, count(DISTINCT policy) AS policies
          }
          RETURN domain AS n1, policies AS n2
        }
        WITH *
        ORDER BY n1.id ASC
        RETURN [[n1.id], n2]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE $p3 IN n0.within
            WITH n0 AS policy
            MATCH (policy)-[:APPLIES_TO]->(place:Region)-[:PART_OF*0..]->(region:Region)
            WHERE CASE WHEN $p2 IS NULL THEN region = place ELSE region.level = $p2 END
            RETURN region, count(DISTINCT policy) AS policies
          }
          RETURN region AS n3, policies AS n4
        }
        WITH *
        ORDER BY n3.id ASC
        RETURN [[n3.name], n4]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE $p4 IN n0.within
            WITH n0 AS policy
            WITH policy.kind AS kind, count(policy) AS policies
            WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT'] AS order
            RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
          }
          RETURN kind AS n5, policies AS n6, place AS n7
        }
        WITH *
        ORDER BY n7 ASC
        RETURN [n5, n6]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE $p6 IN n0.within
            WITH n0 AS policy
            WITH CASE $p5
                   WHEN 'YEAR' THEN policy.publishedOn.year
                   WHEN 'QUARTER' THEN policy.publishedOn.year * 4 + policy.publishedOn.quarter - 1
                   ELSE policy.publishedOn.year * 12 + policy.publishedOn.month - 1
                 END AS place,
                 count(policy) AS policies
            WITH collect([place, policies]) AS counts, min(place) AS first, max(place) AS last
            UNWIND CASE WHEN first IS NULL THEN [] ELSE range(first, last) END AS place
            RETURN CASE $p5
                     WHEN 'YEAR' THEN toString(place)
                     WHEN 'QUARTER' THEN toString(place / 4) + '-Q' + toString(place % 4 + 1)
                     ELSE toString(place / 12) + '-' + right('0' + toString(place % 12 + 1), 2)
                   END AS period,
                   coalesce(head([entry IN counts WHERE entry[0] = place | entry[1]]), 0) AS policies,
                   place
          }
          RETURN period AS n8, policies AS n9, place AS n10
        }
        WITH *
        ORDER BY n10 ASC
        RETURN [n8, n9]
      }
    ]
  ]
] AS value,
version
