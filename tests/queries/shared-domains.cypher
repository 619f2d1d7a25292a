// {"p0":["320100","310117","410100"],"p1":true,"p2":"310117","p3":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      WITH COLLECT { UNWIND $p0 AS id RETURN DISTINCT id } AS ids
      UNWIND ids AS id
      MATCH (:Region {id: id})-[:FOCUSES_ON]->(target:Domain)
      WITH DISTINCT ids, id, target
      MATCH (target)-[:BROADER*0..]->(domain:Domain)
      WHERE $p1 OR domain = target
      WITH ids, domain, count(DISTINCT id) AS regions
      WHERE regions = size(ids)
      RETURN domain
    }
    RETURN domain AS n0
  }
  WITH *
  ORDER BY n0.id ASC
  RETURN [
    n0.name,
    [
      COLLECT {
        MATCH (n0)<-[:BROADER*0..]-()<-[:TARGETS]-(n1:Measure)
        WHERE EXISTS {
          MATCH (n1)<-[:HAS_MEASURE]-(n2:Policy)
          WHERE EXISTS {
            MATCH (n2)-[:APPLIES_TO|ALSO_APPLIES_TO]->(n3)
            WHERE n3.id = $p2
          }
        }
        WITH DISTINCT n1
        ORDER BY n1.policyId ASC, n1.ordinal ASC
        LIMIT $p3
        RETURN [[n1.text]]
      }
    ]
  ]
} AS value,
version

// {"p0":"320583","p1":false,"p2":"370700"}
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
        MATCH (region)-[:FOCUSES_ON]->(target:Domain)
        WITH DISTINCT target
        MATCH (target)-[:BROADER*0..]->(domain:Domain)
        WHERE $p1 OR domain = target
        WITH DISTINCT domain
        WHERE EXISTS {
          MATCH (:Region {id: $p2})-[:FOCUSES_ON]->(other:Domain)-[:BROADER*0..]->(domain)
          WHERE $p1 OR domain = other
        }
        RETURN domain
      }
      RETURN domain AS n1
    }
    WITH *
    ORDER BY n1.id ASC
    RETURN [n1.id]
  }
] AS value
RETURN value,
version
