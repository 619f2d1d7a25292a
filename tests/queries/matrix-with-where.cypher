// {"p0":"2023-03-01","p1":"2023-03-01","p2":["ACTION_PLAN","SUPPORT_POLICY"],"p3":"culture","p4":"PROVINCE","p5":null,"p6":true,"p7":["industry","tourism"]}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      MATCH (place:Region)<-[:APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->(stating)-[:TARGETS]->(target:Domain)
      MATCH (place)-[:PART_OF*0..]->(region:Region)
      WHERE (policy.publishedOn <= date($p0) AND NOT coalesce(policy.endsOn <= date($p1), false) AND policy.kind IN $p2 AND EXISTS {
        MATCH (policy)-[:HAS_MEASURE]->(n0)
        WHERE EXISTS {
          MATCH (n0)-[:TARGETS]->(n1)
          WHERE EXISTS {
            MATCH (n1)-[:BROADER*0..]->(n2)
            WHERE n2.id = $p3
          }
        }
      })
        AND CASE WHEN $p4 IS NULL THEN region = place ELSE region.level = $p4 END
        AND ($p5 IS NULL OR EXISTS { (region)-[:PART_OF*0..]->(:Region {id: $p5}) })
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
    RETURN regions AS n3, domains AS n4, cells AS n5
  }
  RETURN CASE
    WHEN size(n3) > 500 THEN size(n3)
    ELSE [
      COLLECT {
        UNWIND n3 AS n6
        RETURN [n6.id]
      },
      COLLECT {
        UNWIND n4 AS n7
        RETURN [n7.id]
      },
      COLLECT {
        UNWIND n5 AS n8
        WITH n8.region AS n9, n8.domain AS n10, n8.policies AS n11, n8.measures AS n12
        RETURN [[n9.id], [n10.id], n11, n12]
      }
    ]
  END
} AS value,
version
