// {"p0":"320000","p1":"320000","p2":"PROVINCE","p3":"320000","p4":"320000","p5":"QUARTER","p6":"320000"}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE EXISTS {
      MATCH (n0)-[:APPLIES_TO]->(n1:Region)
      WHERE EXISTS {
        MATCH (n1)-[:PART_OF*0..]->(n2:Region)
        WHERE n2.id = $p0
      }
    }
  },
  [
    [
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE EXISTS {
              MATCH (n0)-[:APPLIES_TO]->(n1:Region)
              WHERE EXISTS {
                MATCH (n1)-[:PART_OF*0..]->(n2:Region)
                WHERE n2.id = $p1
              }
            }
            WITH n0 AS policy
            MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
            RETURN domain, count(DISTINCT policy) AS policies
          }
          RETURN domain AS n3, policies AS n4
        }
        WITH *
        ORDER BY n3.id ASC
        RETURN [[n3.id], n4]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE EXISTS {
              MATCH (n0)-[:APPLIES_TO]->(n1:Region)
              WHERE EXISTS {
                MATCH (n1)-[:PART_OF*0..]->(n2:Region)
                WHERE n2.id = $p3
              }
            }
            WITH n0 AS policy
            MATCH (policy)-[:APPLIES_TO]->(place:Region)-[:PART_OF*0..]->(region:Region)
            WHERE CASE WHEN $p2 IS NULL THEN region = place ELSE region.level = $p2 END
            RETURN region, count(DISTINCT policy) AS policies
          }
          RETURN region AS n5, policies AS n6
        }
        WITH *
        ORDER BY n5.id ASC
        RETURN [[n5.name], n6]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE EXISTS {
              MATCH (n0)-[:APPLIES_TO]->(n1:Region)
              WHERE EXISTS {
                MATCH (n1)-[:PART_OF*0..]->(n2:Region)
                WHERE n2.id = $p4
              }
            }
            WITH n0 AS policy
            WITH policy.kind AS kind, count(policy) AS policies
            WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT'] AS order
            RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
          }
          RETURN kind AS n7, policies AS n8, place AS n9
        }
        WITH *
        ORDER BY n9 ASC
        RETURN [n7, n8]
      },
      COLLECT {
        CALL () {
          CALL () {
            MATCH (n0:Policy)
            WHERE EXISTS {
              MATCH (n0)-[:APPLIES_TO]->(n1:Region)
              WHERE EXISTS {
                MATCH (n1)-[:PART_OF*0..]->(n2:Region)
                WHERE n2.id = $p6
              }
            }
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
          RETURN period AS n10, policies AS n11, place AS n12
        }
        WITH *
        ORDER BY n12 ASC
        RETURN [n10, n11]
      }
    ]
  ]
] AS value
