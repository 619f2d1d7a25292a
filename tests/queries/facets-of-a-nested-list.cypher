// {"p0":"320000","p1":null}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
WITH *, [
  [
    [
      [
        COLLECT {
          CALL (n0) {
            CALL (n0) {
              MATCH (n1)-[n2:LIES_WITHIN]->()
              WHERE n2.regionId = n0.id
              WITH n1 AS policy
              WITH policy.stage AS stage, count(policy) AS policies
              WITH stage, policies, ['ISSUED', 'TRIAL', 'DRAFT_FOR_COMMENT'] AS order
              RETURN stage, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = stage]) AS place
            }
            RETURN stage AS n3, policies AS n4, place AS n5
          }
          WITH *
          ORDER BY n5 ASC
          RETURN [n3, n4]
        },
        COLLECT {
          CALL (n0) {
            CALL (n0) {
              MATCH (n1)-[n2:LIES_WITHIN]->()
              WHERE n2.regionId = n0.id
              WITH n1 AS policy
              MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(place:Region)
              WITH place, collect(policy) AS applying
              MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
              WHERE CASE WHEN $p1 IS NULL THEN region = place ELSE region.level = $p1 END
              WITH DISTINCT region, place, applying
              UNWIND applying AS policy
              RETURN region, count(DISTINCT policy) AS policies
            }
            RETURN region AS n6, policies AS n7
          }
          WITH *
          ORDER BY n6.id ASC
          RETURN [[n6.name], n7]
        }
      ]
    ]
  ]
] AS value
RETURN value,
version
