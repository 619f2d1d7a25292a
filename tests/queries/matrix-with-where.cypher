// {"p0":"PROVINCE","p1":null,"p2":"2023-03-01","p3":"2023-03-01","p4":["ACTION_PLAN","SUPPORT_POLICY"],"p5":2025,"p6":true,"p7":["industry","tourism"]}
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
      WHERE (policy.publishedOn <= date($p2) AND NOT coalesce(policy.endsOn <= date($p3), false) AND policy.kind IN $p4 AND EXISTS {
        MATCH (policy)-[:SETS]->(n0)
        WHERE n0.deadline >= $p5
      })
      MATCH (target)-[:BROADER*0..]->(domain:Domain)
      WHERE ($p6 OR domain = target)
        AND ($p7 IS NULL OR domain.id IN $p7)
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
    RETURN regions AS n1, domains AS n2, cells AS n3
  }
  RETURN CASE
    WHEN size(n1) > 500 THEN size(n1)
    ELSE [
      COLLECT {
        UNWIND n1 AS n4
        RETURN [n4.id]
      },
      COLLECT {
        UNWIND n2 AS n5
        RETURN [n5.id]
      },
      COLLECT {
        UNWIND n3 AS n6
        WITH n6.region AS n7, n6.domain AS n8, n6.policies AS n9, n6.measures AS n10
        RETURN [[n7.id], [n8.id], n9, n10]
      }
    ]
  END
} AS value,
version
