// {"p0":"320000","p1":null}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
WITH *, [
  [
    COLLECT {
      WITH COLLECT {
        MATCH (n1)-[n2:LIES_WITHIN]->()
        WHERE n2.regionId = n0.id
          AND n2.publishedOn IS NOT NULL
          AND n2.id IS NOT NULL
        RETURN n1
      } AS n3
      WITH *, [
        [
          COLLECT {
            CALL (n3) {
              CALL (n3) {
                UNWIND n3 AS policy
                WITH policy.stage AS stage, count(policy) AS policies
                WITH stage, policies, ['ISSUED', 'TRIAL', 'DRAFT_FOR_COMMENT'] AS order
                RETURN stage, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = stage]) AS place
              }
              RETURN stage AS n4, policies AS n5, place AS n6
            }
            WITH *
            ORDER BY n6 ASC
            RETURN [n4, n5]
          },
          COLLECT {
            CALL (n3) {
              CALL (n3) {
                UNWIND n3 AS policy
                MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(place:Region)
                WITH place, collect(policy) AS applying
                MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
                WHERE CASE WHEN $p1 IS NULL THEN region = place ELSE region.level = $p1 END
                WITH DISTINCT region, place, applying
                UNWIND applying AS policy
                RETURN region, count(DISTINCT policy) AS policies
              }
              RETURN region AS n7, policies AS n8
            }
            WITH *
            ORDER BY n7.id ASC
            RETURN [[n7.name], n8]
          }
        ]
      ] AS row
      RETURN row
    }
  ]
] AS value
RETURN value,
version
