// {"p0":"320000","p1":"PROVINCE","p2":"QUARTER","p3":"QUARTER"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0)-[n1:LIES_WITHIN]->()
    WHERE n1.regionId = $p0
      AND n1.publishedOn IS NOT NULL
      AND n1.id IS NOT NULL
  },
  COLLECT {
    WITH COLLECT {
      MATCH (n0)-[n1:LIES_WITHIN]->()
      WHERE n1.regionId = $p0
        AND n1.publishedOn IS NOT NULL
        AND n1.id IS NOT NULL
      RETURN n0
    } AS n2
    WITH *, [
      [
        COLLECT {
          CALL (n2) {
            CALL (n2) {
              UNWIND n2 AS policy
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
          CALL (n2) {
            CALL (n2) {
              UNWIND n2 AS policy
              MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(place:Region)
              WITH place, collect(policy) AS applying
              MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
              WHERE CASE WHEN $p1 IS NULL THEN region = place ELSE region.level = $p1 END
              WITH DISTINCT region, place, applying
              UNWIND applying AS policy
              RETURN region, count(DISTINCT policy) AS policies
            }
            RETURN region AS n5, policies AS n6
          }
          WITH *
          ORDER BY n5.id ASC
          RETURN [[n5.name], n6]
        },
        COLLECT {
          CALL (n2) {
            CALL (n2) {
              UNWIND n2 AS policy
              WITH policy.kind AS kind, count(policy) AS policies
              WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT', 'LAW', 'RULE', 'OPINION', 'GUIDE', 'DECISION', 'REPORT', 'OTHER'] AS order
              RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
            }
            RETURN kind AS n7, policies AS n8, place AS n9
          }
          WITH *
          ORDER BY n9 ASC
          RETURN [n7, n8]
        },
        COLLECT {
          CALL (n2) {
            CALL (n2) {
              UNWIND n2 AS policy
              WITH policy
              WHERE policy.publishedOnPrecision IN CASE $p2
                      WHEN 'YEAR' THEN ['DAY', 'MONTH', 'YEAR']
                      ELSE ['DAY', 'MONTH']
                    END
              WITH CASE $p2
                     WHEN 'YEAR' THEN policy.publishedOn.year
                     WHEN 'QUARTER' THEN policy.publishedOn.year * 4 + policy.publishedOn.quarter - 1
                     ELSE policy.publishedOn.year * 12 + policy.publishedOn.month - 1
                   END AS place,
                   count(policy) AS policies
              WITH collect([place, policies]) AS counts, min(place) AS first, max(place) AS last
              UNWIND CASE WHEN first IS NULL THEN [] ELSE range(first, last) END AS place
              RETURN CASE $p2
                       WHEN 'YEAR' THEN right('000' + toString(place), 4)
                       WHEN 'QUARTER' THEN right('000' + toString(place / 4), 4) + '-Q' + toString(place % 4 + 1)
                       ELSE right('000' + toString(place / 12), 4) + '-' + right('0' + toString(place % 12 + 1), 2)
                     END AS period,
                     coalesce(head([entry IN counts WHERE entry[0] = place | entry[1]]), 0) AS policies,
                     place
            }
            RETURN period AS n10, policies AS n11, place AS n12
          }
          WITH *
          ORDER BY n12 ASC
          RETURN [n10, n11]
        },
        COLLECT {
          CALL (n2) {
            CALL (n2) {
              UNWIND n2 AS policy
              WITH policy
              WHERE policy.publishedOnPrecision IN CASE $p3
                      WHEN 'YEAR' THEN ['NOT_LATER_THAN']
                      ELSE ['YEAR', 'NOT_LATER_THAN']
                    END
              RETURN count(policy) AS policies
            }
            RETURN policies AS n13
          }
          RETURN n13
        }
      ]
    ] AS row
    RETURN row
  }
] AS value,
version
