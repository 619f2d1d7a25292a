// {"p0":null,"p1":"310000","p2":true,"p3":["industry","tourism"]}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      MATCH (place:Region)
      WHERE EXISTS { (place)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(:Policy) }
      MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
      WHERE CASE WHEN $p0 IS NULL THEN region = place ELSE region.level = $p0 END
        AND ($p1 IS NULL OR EXISTS { (region)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(:Region {id: $p1}) })
      WITH DISTINCT place, region
      MATCH (place)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->(stating)-[:TARGETS]->(target:Domain)
      WHERE true
      MATCH (target)-[:BROADER*0..]->(domain:Domain)
      WHERE ($p2 OR domain = target)
        AND ($p3 IS NULL OR domain.id IN $p3)
      WITH region, domain,
           count(DISTINCT policy) AS policies,
           count(DISTINCT CASE WHEN stating:Measure THEN stating END) AS measures
      ORDER BY region.id, domain.id
      WITH collect(DISTINCT region) AS regions,
           collect(DISTINCT domain) AS targets,
           collect({region: region, domain: domain, policies: policies, measures: measures}) AS cells
      RETURN regions,
             COLLECT {
               UNWIND targets AS domain
               WITH domain
               ORDER BY domain.id
               RETURN domain
             } AS domains,
             cells
    }
    RETURN regions AS n0, domains AS n1, cells AS n2
  }
  RETURN CASE
    WHEN size(n0) > 500 THEN size(n0)
    ELSE [
      COLLECT {
        UNWIND n0 AS n3
        RETURN [n3.name]
      },
      COLLECT {
        UNWIND n1 AS n4
        RETURN [n4.name]
      },
      COLLECT {
        UNWIND n2 AS n5
        WITH n5.region AS n6, n5.domain AS n7, n5.policies AS n8, n5.measures AS n9
        RETURN [[n6.id], [n7.id], n8, n9]
      }
    ]
  END
} AS value,
version
