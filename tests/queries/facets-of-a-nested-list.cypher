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
              MATCH (n0)<-[:PART_OF*0..]-()<-[:APPLIES_TO]-(n1:Policy)
              WITH DISTINCT n1 AS policy
              WITH policy.stage AS stage, count(policy) AS policies
              WITH stage, policies, ['ISSUED', 'TRIAL', 'DRAFT_FOR_COMMENT'] AS order
              RETURN stage, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = stage]) AS place
            }
            RETURN stage AS n2, policies AS n3, place AS n4
          }
          WITH *
          ORDER BY n4 ASC
          RETURN [n2, n3]
        },
        COLLECT {
          CALL (n0) {
            CALL (n0) {
              MATCH (n0)<-[:PART_OF*0..]-()<-[:APPLIES_TO]-(n1:Policy)
              WITH DISTINCT n1 AS policy
              MATCH (policy)-[:APPLIES_TO]->(place:Region)-[:PART_OF*0..]->(region:Region)
              WHERE CASE WHEN $p1 IS NULL THEN region = place ELSE region.level = $p1 END
              RETURN region, count(DISTINCT policy) AS policies
            }
            RETURN region AS n5, policies AS n6
          }
          WITH *
          ORDER BY n5.id ASC
          RETURN [[n5.name], n6]
        }
      ]
    ]
  ]
] AS value
RETURN value,
version
