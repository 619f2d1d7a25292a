// {"p0":"320000","p1":"320000","p2":"PROVINCE","p3":"320000","p4":"320000","p5":"QUARTER","p6":"320000","p7":"QUARTER","p8":"320000"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0)-[n1:LIES_WITHIN]->()
    WHERE n1.regionId = $p0
  },
  [
    [
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0)-[n1:LIES_WITHIN]->()
            WHERE n1.regionId = $p1
            WITH n0 AS policy
            MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
            RETURN domain, count(DISTINCT policy) AS policies
          }
          RETURN domain AS n2, policies AS n3
        }
        WITH *
        ORDER BY n2.id ASC
        RETURN [[n2.id], n3]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0)-[n1:LIES_WITHIN]->()
            WHERE n1.regionId = $p3
            WITH n0 AS policy
            MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(place:Region)
            WITH place, collect(policy) AS applying
            MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
            WHERE CASE WHEN $p2 IS NULL THEN region = place ELSE region.level = $p2 END
            WITH DISTINCT region, place, applying
            UNWIND applying AS policy
            RETURN region, count(DISTINCT policy) AS policies
          }
          RETURN region AS n4, policies AS n5
        }
        WITH *
        ORDER BY n4.id ASC
        RETURN [[n4.name], n5]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0)-[n1:LIES_WITHIN]->()
            WHERE n1.regionId = $p4
            WITH n0 AS policy
            WITH policy.kind AS kind, count(policy) AS policies
            WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT', 'LAW', 'RULE', 'OPINION', 'GUIDE', 'DECISION', 'REPORT', 'OTHER'] AS order
            RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
          }
          RETURN kind AS n6, policies AS n7, place AS n8
        }
        WITH *
        ORDER BY n8 ASC
        RETURN [n6, n7]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0)-[n1:LIES_WITHIN]->()
            WHERE n1.regionId = $p6
            WITH n0 AS policy
            WITH policy
            WHERE policy.publishedOnPrecision IN CASE $p5
                    WHEN 'YEAR' THEN ['DAY', 'MONTH', 'YEAR']
                    ELSE ['DAY', 'MONTH']
                  END
            WITH CASE $p5
                   WHEN 'YEAR' THEN policy.publishedOn.year
                   WHEN 'QUARTER' THEN policy.publishedOn.year * 4 + policy.publishedOn.quarter - 1
                   ELSE policy.publishedOn.year * 12 + policy.publishedOn.month - 1
                 END AS place,
                 count(policy) AS policies
            WITH collect([place, policies]) AS counts, min(place) AS first, max(place) AS last
            UNWIND CASE WHEN first IS NULL THEN [] ELSE range(first, last) END AS place
            RETURN CASE $p5
                     WHEN 'YEAR' THEN right('000' + toString(place), 4)
                     WHEN 'QUARTER' THEN right('000' + toString(place / 4), 4) + '-Q' + toString(place % 4 + 1)
                     ELSE right('000' + toString(place / 12), 4) + '-' + right('0' + toString(place % 12 + 1), 2)
                   END AS period,
                   coalesce(head([entry IN counts WHERE entry[0] = place | entry[1]]), 0) AS policies,
                   place
          }
          RETURN period AS n9, policies AS n10, place AS n11
        }
        WITH *
        ORDER BY n11 ASC
        RETURN [n9, n10]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0)-[n1:LIES_WITHIN]->()
            WHERE n1.regionId = $p8
            WITH n0 AS policy
            WITH policy
            WHERE policy.publishedOnPrecision IN CASE $p7
                    WHEN 'YEAR' THEN ['NOT_LATER_THAN']
                    ELSE ['YEAR', 'NOT_LATER_THAN']
                  END
            RETURN count(policy) AS policies
          }
          RETURN policies AS n12
        }
        RETURN n12
      }
    ]
  ]
] AS value,
version
